import type { LineFault } from '../../devices.ts'
import { type DriverSettings, type LineDevice, openLineDevice } from '../line-device.ts'
import { type Request, rtu, tcpFraming } from './frames.ts'

/** A line with Modbus devices on it, asked one after the other. */
export interface Bus extends Pick<LineDevice, 'state' | 'close'> {
  /** The answer's body after the function code; or why there is none. */
  ask(request: Request): Promise<Buffer | LineFault>
}

export interface BusSettings extends DriverSettings {
  /** For an answer, in milliseconds. */
  readonly answerMs?: number
}

/** Silence that ends a frame on a slow serial line; what comes before it belongs to nothing. */
const quietMs = 5

/**
 * A small client of our own over a line that comes back by itself: the libraries of this protocol open their own
 * sockets, and a device that is pulled out or talks rubbish must disturb nothing here.
 */
export function openBus({ answerMs = 500, ...settings }: BusSettings): Bus {
  const framing = settings.address.kind === 'tcp' ? tcpFraming() : rtu
  let hear: ((bytes: Buffer) => void) | null = null
  let lost: (() => void) | null = null
  let last: Promise<unknown> = Promise.resolve()
  const { line, record, state, close } = openLineDevice(settings, {
    bytes: (bytes) => hear?.(bytes),
    down: () => lost?.(),
    answers: true,
  })

  async function askNow(request: Request): Promise<Buffer | LineFault> {
    if (!(await line.connected())) return 'unreachable'
    const answer = wait(request)
    if ((await line.send(framing.pack(request))) !== 'all') lost?.()
    const heard = await answer
    if (heard !== 'unreachable') record.note(typeof heard === 'string' ? heard : null)
    if (typeof heard === 'string') await new Promise((quiet) => setTimeout(quiet, quietMs))
    return heard
  }

  function wait(request: Request): Promise<Buffer | LineFault> {
    return new Promise((settle) => {
      let bytes: Buffer = Buffer.alloc(0)
      const limit = setTimeout(() => end(bytes.length === 0 ? 'silent' : 'not-understood'), answerMs)
      function end(heard: Buffer | LineFault): void {
        clearTimeout(limit)
        hear = null
        lost = null
        settle(heard)
      }
      lost = () => end('unreachable')
      hear = (more) => {
        bytes = Buffer.concat([bytes, more])
        const body = framing.unpack(request, bytes)
        if (body === 'wrong') end('not-understood')
        else if (body !== 'more') end(body)
      }
    })
  }

  return {
    state,
    close,
    ask(request) {
      const asked = last.then(() => askNow(request))
      last = asked
      return asked
    },
  }
}

/** The bits of an answer to FC02; empty for an exception. */
export function inputsOf(answer: Buffer): readonly boolean[] {
  if (answer[0] !== 0x02) return []
  return [...answer.subarray(2)].flatMap((byte) =>
    Array.from({ length: 8 }, (_, bit) => ((byte >> bit) & 1) === 1),
  )
}
