import type { LineFault } from '../../devices.ts'
import { type LineSettings, openLine } from '../../lines/line.ts'
import { type Request, rtu, tcpFraming } from './frames.ts'

/** A line on which one device at a time is asked, and answers. */
export interface Conversation {
  /** The answer's body from its function code on; or why there is none. */
  ask(request: Request, answerMs: number): Promise<Buffer | LineFault>
  close(): void
}

/** Silence that ends a frame on a slow serial line; what came before it belongs to nothing. */
const quietMs = 10
/** Who never falls silent is not waited for. */
const mostQuietMs = 200

/**
 * A small client of our own over a line that comes back by itself: the libraries of this protocol open their own
 * sockets, and a device that is pulled out or talks rubbish must disturb nothing here.
 */
export function openConversation(settings: Omit<LineSettings, 'bytes'>): Conversation {
  const framing = settings.address.kind === 'tcp' ? tcpFraming() : rtu
  let stands = false
  let hear: ((bytes: Buffer) => void) | null = null
  let lost: (() => void) | null = null
  let last: Promise<unknown> = Promise.resolve()
  const line = openLine({
    ...settings,
    bytes: (bytes) => hear?.(bytes),
    up() {
      stands = true
      settings.up()
    },
    down(reason) {
      stands = false
      lost?.()
      settings.down(reason)
    },
  })

  async function askNow(request: Request, answerMs: number): Promise<Buffer | LineFault> {
    // The line tries again in its own time; who asks often must not hurry it.
    if (!stands) return 'unreachable'
    const answer = wait(request, answerMs)
    if ((await line.send(framing.pack(request))) !== 'all') lost?.()
    const heard = await answer
    if (typeof heard === 'string') await quiet()
    return heard
  }

  function wait(request: Request, answerMs: number): Promise<Buffer | LineFault> {
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

  /** Lets what still comes pass by, so that it is not taken for the next answer. */
  function quiet(): Promise<void> {
    return new Promise((done) => {
      const silence = setTimeout(end, quietMs)
      const limit = setTimeout(end, mostQuietMs)
      function end(): void {
        clearTimeout(silence)
        clearTimeout(limit)
        hear = null
        done()
      }
      hear = () => void silence.refresh()
    })
  }

  return {
    close: line.close,
    ask(request, answerMs) {
      const asked = last.then(() => askNow(request, answerMs))
      last = asked
      return asked
    },
  }
}
