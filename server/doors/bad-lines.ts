import type { Duplex } from 'node:stream'
import { forData } from './security-headers.ts'

/** What Node tells of a line that it could not read: no type of its own says that an answer has begun. */
type Line = Duplex & { readonly _httpMessage?: { readonly headersSent: boolean } }

const sentences = {
  400: ['Bad Request', 'bad-request', 'This is no request that can be read.'],
  408: ['Request Timeout', 'too-slow', 'The request came too slowly: ask again.'],
  431: ['Request Header Fields Too Large', 'head-too-large', 'Address and headers are too long.'],
} as const

const statusOf = ({ code }: NodeJS.ErrnoException): keyof typeof sentences =>
  code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400

/** Answers what is no request as plainly as everything else, and hangs up. */
export function sayWhatIsWrong(error: NodeJS.ErrnoException, line: Line): void {
  // Words in the midst of another answer would be taken for a part of it.
  if (!line.writable || error.code === 'ECONNRESET' || line._httpMessage?.headersSent) {
    line.destroy()
    return
  }
  const status = statusOf(error)
  const [reason, name, message] = sentences[status]
  const body = JSON.stringify({ error: { name, message } })
  const headers = [
    ...forData,
    ['Content-Type', 'application/json'],
    ['Content-Length', String(Buffer.byteLength(body))],
    ['Connection', 'close'],
  ]
  const head = headers.map(([header, value]) => `${header}: ${value}`).join('\r\n')
  line.end(`HTTP/1.1 ${status} ${reason}\r\n${head}\r\n\r\n${body}`)
}
