import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that nobody listened on a moment ago, for servers that cannot say which one they chose. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
