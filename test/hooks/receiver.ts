import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly body: { readonly type: string; readonly timestamp: string; readonly data: Record<string, unknown> }
}

/** Another program, as far as the lobby sees it: it may fail, be slow, and come back. */
export interface Receiver {
  readonly address: string
  readonly received: Received[]
  /** What it answers with; by itself 204. */
  answer: (response: ServerResponse, received: Received) => void
}

export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = []
  const receiver = {
    address: '',
    received,
    answer: (response: ServerResponse) => void response.writeHead(204).end(),
  }
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (data) => {
      text += data
    })
    request.on('end', () => {
      const one = { headers: request.headers, text, body: JSON.parse(text || '{}') }
      received.push(one)
      ;(receiver as Receiver).answer(response, one)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  receiver.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/naeste`
  return receiver
}

/** Whether a message is signed with a secret, as its receiver would find out. */
export function isSigned({ headers, text }: Received, secret: string): boolean {
  const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const expected = `v1,${createHmac('sha256', key).update(content).digest('base64')}`
  return headers['webhook-signature'] === expected
}
