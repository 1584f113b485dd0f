/** What a drill walks through, in this order. */
export const drillSteps = ['folder', 'raised', 'server', 'printer', 'numbers', 'later', 'withdrawn'] as const
export type DrillStepName = (typeof drillSteps)[number]

/** Two drills a year: after so long the page says that it is time. */
export const drillDueMs = 183 * 86_400_000
