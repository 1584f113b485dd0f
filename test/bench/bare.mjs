// What a ticket is measured against: a Hono route that reads JSON, stores nothing and answers JSON.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const app = new Hono()
app.post('/api/tickets', async (c) => {
  const { errand } = await c.req.json()
  return c.json({ id: 'none', number: 'P001', errand, ahead: 0, expectedWait: null }, 201)
})
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`  API  http://127.0.0.1:${port}/api`)
})
