import { inflateRawSync } from 'node:zlib'

/** What a workbook may be when it is unpacked: five megabytes of one become some fifty. */
export const mostUnpackedBytes = 80_000_000
const mostFiles = 500
const endMark = 0x06054b50
const fileMark = 0x02014b50
const endLength = 22
const longestComment = 65_535

/**
 * Whether a ZIP unpacks to no more than it may: each file in it is really unpacked, since what it says of its own size
 * may be a lie. False too where it is no ZIP. Source: APPNOTE.TXT 6.3.10, PKWARE.
 */
export function unpacksWithin(bytes: Uint8Array, most: number = mostUnpackedBytes): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return false
  const files = view.getUint16(end + 10, true)
  if (files > mostFiles) return false
  let at = view.getUint32(end + 16, true)
  let left = most
  for (let file = 0; file < files; file++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== fileMark) return false
    const size = unpackedSize(bytes, view, at, left)
    if (size === null) return false
    left -= size
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return true
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endMark) return at
  return null
}

/** Null where it is more than is left, is broken, or says something else of itself. */
function unpackedSize(bytes: Uint8Array, view: DataView, at: number, left: number): number | null {
  const method = view.getUint16(at + 10, true)
  const packed = view.getUint32(at + 20, true)
  const said = view.getUint32(at + 24, true)
  const local = view.getUint32(at + 42, true)
  if (said > left || local + 30 > view.byteLength) return null
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packed > view.byteLength) return null
  if (method === 0) return packed <= left && packed === said ? packed : null
  if (method !== 8) return null
  try {
    const out = inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, said) })
    return out.byteLength === said ? said : null
  } catch {
    return null
  }
}
