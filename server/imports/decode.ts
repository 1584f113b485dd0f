/** A file's letters, and whether they were of the old kind. */
export interface Decoded {
  readonly text: string
  readonly isOld: boolean
}

/**
 * UTF-8 or UTF-16 where the file says or shows so, else Windows-1252, which Danish systems wrote until lately and in
 * which every byte is a letter.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16(bytes, 'utf-16le'), isOld: false }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16(bytes, 'utf-16be'), isOld: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isOld: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isOld: true }
  }
}

const utf16 = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes)
