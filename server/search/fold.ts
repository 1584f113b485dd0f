const joiners = /['’ʼ`´ءьъ]|\u200c|\u200d|\u0640/gu

/** Spellings that people mix up, as pairs of what is written and what it becomes; the order counts. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[æäåǽ]/g, 'a'],
  [/[øöœ]/g, 'o'],
  [/ı/g, 'i'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  // Danish without its letters (ae, oe, aa) and German without dots (ue, but not in "neue").
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/(?<=[^\Waeiouqy])ue/g, 'u'],
  [/ph/g, 'f'],
  [/[cq]/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  // Arabic and Farsi write these in more than one way.
  [/[ىی]/g, 'ي'],
  [/[كڪ]/g, 'ک'],
  [/[ةۀە]/g, 'ه'],
  [/ٱ/g, 'ا'],
  // Ukrainian, also when typed with Russian letters.
  [/[іїйы]/g, 'и'],
  [/[єёэ]/g, 'е'],
  [/ґ/g, 'г'],
  [/(\p{L})\1+/gu, '$1'],
]

/** One key for all ways in which a text may be spelled: capitals, accents, æøå, umlauts, doubled letters. */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').replaceAll('İ', 'i').toLowerCase().replace(joiners, '')
  const letters = spellings.slice(0, 6).reduce((done, [from, to]) => done.replace(from, to), plain)
  const bare = letters.normalize('NFD').replace(/\p{M}/gu, '')
  return settle(bare)
}

/** Some spellings make way for others, so it goes on until nothing changes. */
function settle(text: string): string {
  const next = spellings.reduce((done, [from, to]) => done.replace(from, to), text)
  return next === text ? text : settle(next)
}

/** The words of a text, each folded. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
