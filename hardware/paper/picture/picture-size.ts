/** A picture's size in dots, from the head of its file. */
export interface PictureSize {
  readonly wide: number
  readonly high: number
}

/** The size that a PNG or JPEG file says it has, before anything is unpacked; null for any other file. */
export function sizeOfPicture(file: Uint8Array): PictureSize | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (bytes.length >= 24 && bytes.readUInt32BE(0) === 0x89504e47) {
    return { wide: bytes.readUInt32BE(16), high: bytes.readUInt32BE(20) }
  }
  return bytes.length >= 4 && bytes.readUInt16BE(0) === 0xffd8 ? sizeOfJpeg(bytes) : null
}

/** Walks from segment to segment up to a start of frame (SOF). Source: ITU-T T.81, annex B. */
function sizeOfJpeg(bytes: Buffer): PictureSize | null {
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { high: bytes.readUInt16BE(at + 5), wide: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}
