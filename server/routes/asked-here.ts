import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isHere } from '../here.ts'

/** Whether a request comes from this very machine; two headers are read, since all of them cost a ticket its share. */
export const isAskedHere = (c: Context): boolean =>
  isHere(getConnInfo(c).remote.address, {
    'x-forwarded-for': c.req.header('x-forwarded-for'),
    forwarded: c.req.header('forwarded'),
  })
