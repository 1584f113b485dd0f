import { crc16 } from '../crc.ts'

/** What is asked of a Modbus device; answers are its bytes after unit and function. */
export interface Request {
  /** 1 to 247. */
  readonly unit: number
  /** Function code and what follows it. */
  readonly body: Buffer
}

/** FC02: discrete inputs from `first` on. Source: Modbus Application Protocol V1.1b3, 6.2. */
export const readInputs = (first: number, count: number): Buffer => numbers(0x02, first, count)
/** FC05: one coil on or off; the answer is the same bytes. Source: the same, 6.5. */
export const writeCoil = (coil: number, on: boolean): Buffer => numbers(0x05, coil, on ? 0xff00 : 0)

/** A device that is asked for what it does not have says so. Source: the same, 7. */
export const isRefusal = (answer: Buffer): boolean => ((answer[0] ?? 0) & 0x80) !== 0

/** The bits of an answer to FC02, the first input first. */
export const inputsOf = (answer: Buffer): readonly boolean[] =>
  [...answer.subarray(2)].flatMap((byte) => Array.from({ length: 8 }, (_, bit) => ((byte >> bit) & 1) === 1))

function numbers(code: number, first: number, second: number): Buffer {
  const body = Buffer.alloc(5)
  body[0] = code
  body.writeUInt16BE(first, 1)
  body.writeUInt16BE(second, 3)
  return body
}

/** How requests and answers are packed: with a check sum on serial lines, with a header over tcp. */
export interface Framing {
  pack(request: Request): Buffer
  /**
   * The body of the answer to this request; `more` while bytes are missing; `wrong` when these can never be it.
   */
  unpack(request: Request, bytes: Buffer): Buffer | 'more' | 'wrong'
}

/** Modbus RTU: unit, body, CRC-16 with the low byte first. */
export const rtu: Framing = {
  pack({ unit, body }) {
    const bytes = Buffer.concat([Buffer.of(unit), body, Buffer.alloc(2)])
    bytes.writeUInt16LE(crc16(bytes.subarray(0, -2)), bytes.length - 2)
    return bytes
  },
  unpack({ unit, body }, bytes) {
    if (bytes.length < 2) return 'more'
    const length = answerLength(body, bytes.subarray(1))
    if (bytes[0] !== unit || length === 'wrong') return 'wrong'
    if (length === 'more' || bytes.length < length + 3) return 'more'
    const sound = crc16(bytes.subarray(0, length + 1)) === bytes.readUInt16LE(length + 1)
    const answer = bytes.subarray(1, length + 1)
    return sound && answers(body, answer) ? answer : 'wrong'
  },
}

/** Modbus TCP: transaction, protocol 0, length, unit, body. Source: Modbus Messaging on TCP/IP V1.0b, 3.1.3. */
export function tcpFraming(): Framing {
  let transaction = 0
  return {
    pack({ unit, body }) {
      transaction = (transaction + 1) & 0xffff
      const header = Buffer.alloc(7)
      header.writeUInt16BE(transaction, 0)
      header.writeUInt16BE(body.length + 1, 4)
      header[6] = unit
      return Buffer.concat([header, body])
    },
    unpack(request, bytes) {
      if (bytes.length < 8) return 'more'
      const end = 6 + bytes.readUInt16BE(4)
      if (bytes.readUInt16BE(2) !== 0 || end < 9 || end > 260) return 'wrong'
      if (bytes.length < end) return 'more'
      // Whoever answered too late answers nobody now.
      if (bytes.readUInt16BE(0) !== transaction) return this.unpack(request, bytes.subarray(end))
      const answer = bytes.subarray(7, end)
      const isWhole = answerLength(request.body, answer) === answer.length
      return bytes[6] === request.unit && isWhole && answers(request.body, answer) ? answer : 'wrong'
    },
  }
}

/** A coil that was written is told again; anything else is an answer to somebody else. */
const answers = (asked: Buffer, answer: Buffer): boolean =>
  asked[0] !== 0x05 || isRefusal(answer) || answer.equals(asked)

/** How long the answer to this body is, as its first bytes tell. */
function answerLength(asked: Buffer, answer: Buffer): number | 'more' | 'wrong' {
  const code = asked[0] ?? 0
  if (answer[0] === (code | 0x80)) return 2
  if (answer[0] !== code) return 'wrong'
  if (code === 0x05) return 5
  if (answer.length < 2) return 'more'
  const bytes = Math.ceil(asked.readUInt16BE(3) / 8)
  return answer[1] === bytes ? 2 + bytes : 'wrong'
}
