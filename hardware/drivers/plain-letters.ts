const danish: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  Æ: 'AE',
  Ø: 'OE',
  Å: 'AA',
  ß: 'ss',
}

/** Text in printable ASCII, as Danes write where their letters are missing: `Luk­ket på` becomes `Lukket paa`. */
export function plainLetters(text: string): string {
  return [...text.normalize('NFC')].map(plainLetter).join('')
}

function plainLetter(letter: string): string {
  const plain = danish[letter] ?? letter.normalize('NFKD').replace(/\p{Mark}/gu, '')
  return /^[\x20-\x7e]*$/.test(plain) ? plain : /\p{Format}/u.test(letter) ? '' : '?'
}
