const joiners = /['’ʼ`´ءьъ]|\u200c|\u200d|\u0640/gu

/** Letters with a home of their own, where taking off an accent would not do. */
const own: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'a', ä: 'a', å: 'a', ø: 'o', ö: 'o', œ: 'o', ı: 'i', ł: 'l', đ: 'd' },
}

/** Letters that people mix up. Arabic and Farsi write some in two ways; Ukrainian is typed with Russian ones too. */
const alike: Readonly<Record<string, string>> = {
  ...{ c: 'k', q: 'k', w: 'v', z: 's', x: 'ks' },
  ...{ ى: 'ي', ی: 'ي', ك: 'ک', ڪ: 'ک', ة: 'ه', ۀ: 'ه', ە: 'ه', ٱ: 'ا' },
  ...{ і: 'и', ї: 'и', й: 'и', ы: 'и', є: 'е', ё: 'е', э: 'е', ґ: 'г' },
}

const any = (letters: Readonly<Record<string, string>>) =>
  new RegExp(`[${Object.keys(letters).join('')}]`, 'gu')
const anyOwn = any(own)
const anyAlike = any(alike)

const atHome = (text: string): string => text.replace(anyOwn, (letter) => own[letter] ?? letter)

/** One key for all ways in which a text may be spelled: capitals, accents, æøå, umlauts, doubled letters. */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').replaceAll('İ', 'i').toLowerCase().replace(joiners, '')
  const bare = atHome(plain).normalize('NFD').replace(/\p{M}/gu, '')
  // Under an accent such a letter may stand too, as in ǣ.
  return settle(atHome(bare))
}

/** Danish without its letters (ae, oe, aa), German without dots (ue, but not in "neue"), and letters written twice. */
function settle(text: string): string {
  const next = text
    .replace(/ph/g, 'f')
    .replace(anyAlike, (letter) => alike[letter] ?? letter)
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/(?<=[^\Waeiouqy])ue/g, 'u')
    .replace(/(\p{L})\1+/gu, '$1')
  return next === text ? text : settle(next)
}

/** The words of a text, each folded. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
