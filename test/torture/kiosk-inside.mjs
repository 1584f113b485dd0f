// A kiosk on the lobby's own machine: for each key on its input it takes a number, and tells it.
import { createInterface } from 'node:readline'

const [, , address] = process.argv
for await (const key of createInterface({ input: process.stdin })) {
  const answer = await fetch(`${address}/api/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ errand: 'pas', language: 'da' }),
  })
  console.log(JSON.stringify({ status: answer.status, ...(await answer.json()) }))
}
