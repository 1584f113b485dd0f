import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type Said, type Sound, unsaid } from '../speech/voice.ts'
import { type SpokenLanguage, spokenLanguages } from '../speech/words.ts'
import { errors, fail, json, routes } from './answers.ts'
import { isAskedHere } from './asked-here.ts'
import type { TooMany } from './limits.ts'
import type { Parts } from './parts.ts'
import { everyone } from './rules.ts'

const Language = z.enum(spokenLanguages as readonly [SpokenLanguage, ...SpokenLanguage[]])
const AnnouncementInput = z.object({
  number: z.string().regex(/^[A-Z]\d{1,5}$/, 'a number as P042'),
  counter: z.string().min(1).max(4),
  language: Language,
})
const AnnouncementAnswer = z.object({
  clips: z.array(z.object({ address: z.string(), pauseMs: z.number() })),
})
const SayInput = z.object({ language: Language, text: z.string().trim().min(1).max(600) }).strict()

const audio = { 'audio/*': { schema: z.string().openapi({ format: 'binary' }) } }
const sounds = { 200: { description: 'The sound.', content: audio }, ...errors(400, 404) }

const announcementRoute = createRoute({
  ...everyone,
  method: 'get',
  path: '/announcement',
  summary: 'The sounds of a call, in their order',
  tags: ['Speech'],
  request: { query: AnnouncementInput },
  responses: { 200: { description: 'Where they are.', ...json(AnnouncementAnswer) }, ...errors(400, 429) },
})

const clipRoute = createRoute({
  ...everyone,
  method: 'get',
  path: '/clips/{pack}/{language}/{clip}',
  summary: 'One word of an announcement',
  tags: ['Speech'],
  request: { params: z.object({ pack: z.string(), language: Language, clip: z.string() }) },
  responses: sounds,
})

const sentenceRoute = createRoute({
  ...everyone,
  method: 'get',
  path: '/sentences/{key}',
  summary: 'One announcement as a whole',
  tags: ['Speech'],
  request: { params: z.object({ key: z.string() }) },
  responses: sounds,
})

const sayRoute = createRoute({
  ...everyone,
  method: 'post',
  path: '/say',
  summary: 'Hear any text of a screen',
  description: 'For those who listen instead of reading. The text is neither kept on disk nor logged.',
  tags: ['Speech'],
  request: { body: { ...json(SayInput), required: true } },
  responses: { 200: { description: 'The sound.', content: audio }, ...errors(400, 429, 503) },
})

/** What the wall and the kiosk's ear hear. */
export function speechRoutes({ speech }: Parts, tooMany: TooMany) {
  const inTurn = openTurns()
  return routes()
    .openapi(announcementRoute, async (c) => {
      if (await tooMany(c)) return fail(c, 429, 'too-many', 'Too many from this address: wait a minute.')
      return c.json({ clips: [...(await speech.announce(c.req.valid('query')))] }, 200)
    })
    .openapi(clipRoute, (c) => {
      const { pack, language, clip } = c.req.valid('param')
      const sound = speech.clip(pack, language, clip)
      return sound ? send(c, sound, keptForAYear) : nothing(c)
    })
    .openapi(sentenceRoute, (c) => {
      const sound = speech.sentence(c.req.valid('param').key)
      return sound ? send(c, sound, 'no-store') : nothing(c)
    })
    .openapi(sayRoute, async (c) => {
      if (await tooMany(c)) return fail(c, 429, 'too-many', 'Too many from this address: wait a minute.')
      const { language, text } = c.req.valid('json')
      const said = await inTurn(c, () => speech.say(text, language))
      if (said.ok) return send(c, said.sound, 'no-store')
      return fail(c, 503, 'no-voice', 'Nothing here can say that right now. Try again.')
    })
}

/** A pack's address changes with its recordings. */
const keptForAYear = 'public, max-age=31536000, immutable'

const send = (c: Context, { type, bytes }: Sound, cache: string) =>
  c.body(new Uint8Array(bytes), 200, { 'Content-Type': type, 'Cache-Control': cache })

const nothing = (c: Context) => fail(c, 404, 'sound-is-unknown', 'There is no such sound.')

/** So many texts at once for all other machines together: a guest's phone must not silence this machine's kiosk. */
const mostElsewhere = 2

function openTurns() {
  let elsewhere = 0
  return async (c: Context, say: () => Promise<Said>): Promise<Said> => {
    if (isAskedHere(c)) return say()
    if (elsewhere >= mostElsewhere) return unsaid('busy')
    elsewhere += 1
    try {
      return await say()
    } finally {
      elsewhere -= 1
    }
  }
}
