import type { Context } from 'hono'
import type { Origin } from '../contract/audit.ts'
import { isAskedHere } from './asked-here.ts'

/** The kind of device that a request says it comes from: a hint for people, never a proof. */
export function originOf(c: Context): Origin {
  const agent = c.req.header('user-agent') ?? ''
  if (!agent.startsWith('Mozilla/')) return 'program'
  if (isAskedHere(c)) return 'own-machine'
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(agent)) return 'tablet'
  return /Mobi|iPhone|Android/.test(agent) ? 'phone' : 'computer'
}
