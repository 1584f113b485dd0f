import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { FileMade } from '../outgoing/file-thread.ts'
import { fail } from './answers.ts'

/** A file that the browser keeps; its figures are kept nowhere on the way. */
export const asFile = (
  c: Context,
  name: string,
  kind: string,
  body: Uint8Array<ArrayBuffer> | ReadableStream,
) =>
  c.body(body, 200, {
    'Content-Type': kind,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  })

/** Why there is no file. */
export const noFile = (c: Context, { why }: Extract<FileMade, { ok: false }>) =>
  why === 'busy'
    ? fail(c, 503, 'busy', 'Other files are being made: try again in a moment.')
    : fail(c, 503, 'failed', 'The file could not be made: try again.')

const bytes = { schema: z.string().openapi({ format: 'binary' }) }

/** A file as the API's document tells of it. */
export const file = (...kinds: readonly string[]) => ({
  content: Object.fromEntries(kinds.map((kind) => [kind.split(';', 1)[0] ?? kind, bytes])),
})
