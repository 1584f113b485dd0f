import { scaleLinear } from 'd3-scale'

/** Colours as they stand in a picture, on a page and on paper: two hues, of which one stays darker than the other in grey. */
export const ink = {
  text: '#1a1a1a',
  grey: '#545454',
  hairline: '#dcdad5',
  paper: '#ffffff',
  /** What is asked about. */
  first: '#12445c',
  /** What it is compared with; also drawn dashed or hatched. */
  second: '#b8741a',
  bands: ['#a9c3cf', '#dce7ec'],
} as const

export const font = "'IBM Plex Sans', Arial, sans-serif"

const shades = scaleLinear<string>([0, 0.15, 1], ['#ffffff', '#dfe9ee', '#0f3a4f']).clamp(true)

/** One hue that only grows darker, so that grey paper tells the same; `part` from 0 to 1. */
export const shade = (part: number): string => shades(part)

/** What can be read on that shade. */
export const onShade = (part: number): string => (part > 0.5 ? '#ffffff' : ink.text)

/** About how wide a text stands, in pixels: enough to leave room for it. */
export const widthOf = (text: string, size = 14): number => text.length * size * 0.56

/** Shortened where it would not fit. */
export function fitted(text: string, width: number, size = 14): string {
  const room = Math.floor(width / (size * 0.56))
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1)).trimEnd()}…`
}
