/** What a colour stands on or carries, on every screen. */
export const paper = '#fbfaf7'
export const white = '#ffffff'

/** Letters need so much; large ones and small people are better off with more. */
export const leastContrast = 4.5
export const goodContrast = 7

function light(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function luminance(colour: string): number {
  const channel = (from: number) => light(Number.parseInt(colour.slice(from, from + 2), 16))
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/** The contrast of two colours as #12445c, from 1 to 21. Source: WCAG 2.2, relative luminance and contrast ratio. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Whether a text is a colour as #12445c. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)

/** The worst contrast that an accent has: as letters on paper, and under white letters. */
export const accentContrast = (accent: string): number =>
  Math.min(contrastOf(accent, paper), contrastOf(accent, white))
