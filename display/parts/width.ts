const widths: readonly [RegExp, number][] = [
  [/\d/, 0.6],
  [/[ ,.-]/, 0.32],
  [/[MWÆ@mwæ]/, 0.93],
  [/\p{Ll}/u, 0.62],
]
const capital = 0.72

/** About how wide a text is in the display face at weight 600, in ems; rather too wide than too narrow. */
export const widthInEms = (text: string): number =>
  [...text].reduce((ems, letter) => ems + (widths.find(([kind]) => kind.test(letter))?.[1] ?? capital), 0)
