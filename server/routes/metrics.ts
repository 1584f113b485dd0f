import { Hono } from 'hono'
import type { Scope } from '../contract/rights.ts'
import { fail } from './answers.ts'
import { isAskedHere } from './asked-here.ts'
import { notInScope, type Parts } from './parts.ts'
import { isProgram, programOf } from './programs.ts'

const scope: Scope = 'machines'

/** What a monitoring system reads: this machine itself, or a program whose token includes `machines`. */
export function metricsRoutes(parts: Parts): Hono {
  const app = new Hono()
  app.get('/metrics', async (c) => {
    if (isProgram(c)) {
      const { program, no } = await programOf(parts, c)
      if (!program) return no
      if (!program.scopes.includes(scope)) return notInScope(c, scope)
    } else if (!isAskedHere(c)) {
      return fail(c, 401, 'not-signed-in', 'Send a token that includes "machines", or ask from this machine.')
    }
    const { text, type } = await parts.metrics.read()
    return c.body(text, 200, { 'Content-Type': type, 'Cache-Control': 'no-store' })
  })
  return app
}
