import { once } from 'node:events'
import { connect } from 'node:net'
import fc from 'fast-check'
import { io, type Socket } from 'socket.io-client'
import { rightsOfRooms } from '../../server/rooms/views.ts'
import { hostile, hostileTexts } from './hostile.ts'
import type { BusyLobby } from './lobby.ts'

interface SocketRound {
  readonly seed: number
  /** How many screens say rubbish, one after the other. */
  readonly lines: number
}

const events = ['watch', 'view', 'beat', 'scanned', 'headset', '', '__proto__', 'toString']
const rooms = Object.keys(rightsOfRooms).flatMap((room) => [
  room,
  `${room}:3`,
  `${room}:`,
  `${room}:${'x'.repeat(300)}`,
])

/** Says rubbish on live lines of every role; gives what broke, and how many messages were sent. */
export async function fuzzSockets(
  { running, cookies }: BusyLobby,
  { seed, lines }: SocketRound,
): Promise<{ sent: number; faults: string[] }> {
  const faults: string[] = []
  let sent = 0
  const roles = [...cookies.values()]
  const said = fc.sample(fc.tuple(...Array.from({ length: 15 }, () => message)), { seed, numRuns: lines })
  for (const [number, messages] of said.entries()) {
    const link = screen(running.address, roles[number % roles.length] ?? '')
    await once(link as unknown as NodeJS.EventEmitter, 'connect')
    for (const { event, inputs, wantsAnswer } of messages) {
      sent += 1
      if (wantsAnswer) link.emit(event, ...inputs, () => {})
      else link.emit(event, ...inputs)
    }
    link.close()
  }
  for (const frames of fc.sample(rawFrames, { seed, numRuns: Math.ceil(lines / 4) })) {
    sent += frames.length
    await sayRaw(running.address, frames)
  }
  const link = screen(running.address, '')
  const answer = await link.timeout(10_000).emitWithAck('watch', 'wall').catch(String)
  if ((answer as { ok?: boolean }).ok !== true)
    faults.push(`the wall was not told any more: ${JSON.stringify(answer)}`)
  link.close()
  return { sent, faults }
}

const screen = (address: string, cookie: string): Socket =>
  io(address, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie } })

const input = fc.oneof(
  fc.constantFrom(...rooms),
  fc.constantFrom(...hostileTexts),
  hostile,
  fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
)
const message = fc.record({
  event: fc.oneof(
    { weight: 6, arbitrary: fc.constant('watch') },
    { weight: 1, arbitrary: fc.constantFrom(...events) },
  ),
  inputs: fc.array(input, { maxLength: 4 }),
  wantsAnswer: fc.boolean(),
})

/** What no client of ours says: packets that are cut off, numbered wrongly, huge, or of kinds that are not. */
const rawFrames = fc.array(
  fc.oneof(
    fc.constantFrom(
      '42["watch"]',
      '42["watch",{"_placeholder":true,"num":9}]',
      '451-["watch",{"_placeholder":true,"num":0}]',
      '4299999999999999999999["watch","wall"]',
      '42["disconnect","x"]',
      '42["connect_error"]',
      '42["error",{}]',
      '42["newListener",1]',
      '42[',
      '42{}',
      '42null',
      '40/elsewhere,',
      '41',
      '43[]',
      '44',
      '9',
      '',
      '2probe',
      `42["watch","${'x'.repeat(4000)}"]`,
      `42["watch","${'x'.repeat(100_000)}"]`,
      `42${'['.repeat(3000)}`,
    ),
    fc.string({ maxLength: 60, unit: 'binary' }),
  ),
  { minLength: 1, maxLength: 6 },
)

/** Says frames on a bare line, and leaves when it is hung up or after a short while. */
async function sayRaw(address: string, frames: readonly string[]): Promise<void> {
  const { hostname, port } = new URL(address)
  const line = connect(Number(port), hostname)
  line.on('error', () => undefined)
  line.write(
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\n` +
      'Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
  )
  await Promise.race([once(line, 'data'), once(line, 'close')])
  for (const text of ['40', ...frames]) line.write(frame(text))
  // A frame that is none: kinds that nobody has given a meaning, and a length that never comes.
  line.write(Buffer.from([0x8b, 0xff, 0xff, 0xff, 0xff, 0xff]))
  await Promise.race([once(line, 'close'), new Promise((done) => setTimeout(done, 150))])
  line.destroy()
}

/** A text as a browser sends it: masked, here with nothing. */
function frame(text: string): Buffer {
  const bytes = Buffer.from(text)
  const length =
    bytes.length < 126
      ? Buffer.from([0x80 | bytes.length])
      : bytes.length < 65_536
        ? Buffer.from([0x80 | 126, bytes.length >> 8, bytes.length & 255])
        : Buffer.concat([Buffer.from([0x80 | 127]), bigLength(bytes.length)])
  return Buffer.concat([Buffer.from([0x81]), length, Buffer.alloc(4), bytes])
}

function bigLength(length: number): Buffer {
  const eight = Buffer.alloc(8)
  eight.writeBigUInt64BE(BigInt(length))
  return eight
}
