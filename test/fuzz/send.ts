import { Agent, request } from 'node:http'
import type { Said } from './judge.ts'
import type { Asked } from './requests.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 8 })
const patienceMs = 30_000
const mostBytes = 4_000_000

/** Sends a request as it stands: nothing is tidied on the way. Rejects where the line breaks or nothing is said. */
export async function send(address: string, asked: Asked): Promise<Said> {
  try {
    return await sendOnce(address, asked)
  } catch (error) {
    // The lobby had hung up a line that rested, just as this went out on it.
    if (error instanceof RestedLine) return sendOnce(address, asked)
    throw error
  }
}

class RestedLine extends Error {}

function sendOnce(address: string, { method, path, headers, body }: Asked): Promise<Said> {
  const bytes = body === null ? null : Buffer.from(body, 'utf8')
  const length = bytes ? { 'content-length': String(bytes.length) } : {}
  return new Promise((done, failed) => {
    const line = request(
      new URL(address),
      { method, path, agent, headers: { ...headers, ...length }, timeout: patienceMs },
      (answer) => {
        const parts: Buffer[] = []
        let size = 0
        const end = () =>
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(parts).toString('utf8'),
          })
        // A stream of events has no end of its own.
        if (answer.headers['content-type'] === 'text/event-stream') {
          end()
          answer.destroy()
          return
        }
        answer.on('data', (part: Buffer) => {
          size += part.length
          if (size < mostBytes) parts.push(part)
        })
        answer.on('end', end)
        answer.on('error', failed)
      },
    )
    line.on('timeout', () => line.destroy(new Error('nothing was said for half a minute')))
    line.on('error', (error: NodeJS.ErrnoException) =>
      failed(line.reusedSocket && error.code === 'ECONNRESET' ? new RestedLine() : error),
    )
    line.end(bytes ?? undefined)
  })
}
