function light(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** The contrast of a colour as #12445c against white, by WCAG 2.2's definition of relative luminance. */
export function contrastOnWhite(colour: string): number {
  const channel = (from: number) => light(Number.parseInt(colour.slice(from, from + 2), 16))
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
  return 1.05 / (luminance + 0.05)
}
