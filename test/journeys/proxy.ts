import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A net between a screen and the lobby, as Wi-Fi and mobile providers are: it can drop a line and tell nobody. */
export interface Proxy {
  readonly address: string
  /** Lets nothing more through on the event streams that are open; new ones are as good as ever. */
  silenceStreams(): void
  /** The next press goes through, and its answer is lost with the line that it came on. */
  loseNextAnswer(): void
  /** Nothing goes through, and nobody is told why, until `mend`. */
  cut(): void
  mend(): void
  /** How many event streams were opened so far. */
  streams(): number
  /** All that went over the net, headers included, in both directions. */
  bytes(): { readonly down: number; readonly up: number }
}

interface Line {
  isLost: boolean
  isStream: boolean
  isSilent: boolean
}

export async function proxyBefore(target: string): Promise<Proxy> {
  const lines = new Set<Line>()
  const bytes = { down: 0, up: 0 }
  const sockets = new Set<Socket>()
  let streams = 0
  let losesNext = false
  let isCut = false

  const server = createServer((phone) => {
    if (isCut) return void phone.destroy()
    const lobby = connect(Number(new URL(target).port), '127.0.0.1')
    const line: Line = { isStream: false, isSilent: false, isLost: false }
    lines.add(line)
    phone.on('data', (data) => {
      bytes.up += data.length
      if (/^GET \S+\/live /.test(data.toString('latin1'))) {
        line.isStream = true
        streams += 1
      }
      if (losesNext && /^POST /.test(data.toString('latin1'))) {
        losesNext = false
        line.isLost = true
      }
      if (!line.isSilent) lobby.write(data)
    })
    lobby.on('data', (data) => {
      if (line.isLost) return void phone.destroy()
      if (line.isSilent) return
      bytes.down += data.length
      phone.write(data)
    })
    for (const [one, other] of [
      [phone, lobby],
      [lobby, phone],
    ] as const) {
      sockets.add(one)
      one.on('error', () => undefined)
      // A dead line does not even tell that it is dead.
      one.on('close', () => line.isSilent || other.destroy())
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const { port } = server.address() as { port: number }
  return {
    address: `http://127.0.0.1:${port}`,
    silenceStreams() {
      for (const line of lines) line.isSilent ||= line.isStream
    },
    loseNextAnswer() {
      losesNext = true
    },
    cut() {
      isCut = true
      for (const socket of sockets) socket.destroy()
    },
    mend() {
      isCut = false
    },
    streams: () => streams,
    bytes: () => ({ ...bytes }),
  }
}
