/** A4 in points, 72 to an inch. */
export const a4 = { wide: 595.28, high: 841.89 }
