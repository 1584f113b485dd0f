/** Sound as it is: one channel, 16 bits. */
export interface Pcm {
  readonly samples: Int16Array
  readonly rate: number
}

const headerBytes = 44

/** A WAV file of one channel and 16 bits. */
export function wavOf({ samples, rate }: Pcm): Buffer {
  const file = Buffer.alloc(headerBytes + samples.byteLength)
  file.write('RIFF', 0)
  file.writeUInt32LE(file.length - 8, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(rate, 24)
  file.writeUInt32LE(rate * 2, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36)
  file.writeUInt32LE(samples.length * 2, 40)
  // Every machine that Node runs on here has its small end first, as WAV has.
  file.set(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength), headerBytes)
  return file
}

/** The sound of a WAV file of one channel and 16 bits, or null. A program that writes to a pipe leaves its length open. */
export function pcmOf(file: Buffer): Pcm | null {
  if (file.length < headerBytes || file.toString('latin1', 0, 4) !== 'RIFF') return null
  if (file.readUInt16LE(22) !== 1 || file.readUInt16LE(34) !== 16) return null
  const at = dataAt(file)
  if (at === null) return null
  const bytes = Math.min(file.readUInt32LE(at - 4), file.length - at)
  const copied = Uint8Array.from(file.subarray(at, at + (bytes & ~1)))
  return { samples: new Int16Array(copied.buffer), rate: file.readUInt32LE(24) }
}

function dataAt(file: Buffer): number | null {
  let at = 12
  while (at + 8 <= file.length) {
    if (file.toString('latin1', at, at + 4) === 'data') return at + 8
    at += 8 + file.readUInt32LE(at + 4)
  }
  return null
}
