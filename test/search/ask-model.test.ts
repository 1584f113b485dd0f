import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { pino } from 'pino'
import { describe, expect, onTestFinished, test } from 'vitest'
import { askModelAt, withoutNumbers } from '../../server/search/ask-model.ts'
import { openFinder } from '../../server/search/finder.ts'
import { herning } from '../catalogue/given.ts'

interface Asked {
  readonly path: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A small model on this machine that answers as it is told. */
async function modelThat(answers: (response: ServerResponse) => void) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      asked.push({ path: request.url, headers: request.headers, body })
      answers(response)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const log: string[] = []
  const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) })
  const ask = askModelAt({ url: `http://127.0.0.1:${port}/v1/`, name: 'small', key: 'secret' })
  const find = openFinder(ask, logger)
  const wish = {
    language: 'da',
    catalogue: herning,
    isOffered: (id: string) => id !== 'brevafstemning',
  } as const
  return { asked, log, find: (text: string) => find({ ...wish, text }) }
}

const says = (content: string) => (response: ServerResponse) =>
  void response.end(JSON.stringify({ choices: [{ message: { content } }] }))

/** What our own search is unsure about. */
const unclear = 'kan I sige mig noget om papirerne fra dengang'
const ownAnswer = () => openFinder(null, pino({ level: 'silent' }))

describe('a model that may be asked', () => {
  test('where the search is unsure, its errands go first', async () => {
    const { find, asked } = await modelThat(says('{"errands":["cpr-og-attester","hittegods"]}'))
    expect((await find(unclear)).slice(0, 2).map(({ id }) => id)).toEqual(['cpr-og-attester', 'hittegods'])
    expect(asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: 'Bearer secret' },
    })
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ model: 'small' })
  })

  test('where the search is sure, it is not asked', async () => {
    const { find, asked } = await modelThat(says('{"errands":["vielse"]}'))
    expect((await find('nyt kørekort'))[0]?.id).toBe('koerekort')
    expect(asked).toEqual([])
  })

  test('errands that it makes up, or that are not offered, are left out', async () => {
    const { find } = await modelThat(says('{"errands":["jul","brevafstemning","vielse","vielse"]}'))
    const ids = (await find(unclear)).map(({ id }) => id)
    expect(ids[0]).toBe('vielse')
    expect(ids).not.toContain('jul')
    expect(ids).not.toContain('brevafstemning')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('it never sees a long number', async () => {
    const { find, asked } = await modelThat(says('{"errands":[]}'))
    await find('mit nummer er 010190-1234 og jeg ringer fra 20 30 40 50, bolig 12')
    const body = asked[0]?.body ?? ''
    expect(body).not.toMatch(/0101|1234|20 30|4050/)
    expect(body).toContain('bolig 12')
  })
})

describe('our own order stands, and the log counts without a word of what was typed', () => {
  const troubles = [
    ['is too slow', () => undefined, 'too-slow'],
    ['says no', (response: ServerResponse) => void response.writeHead(500).end(), 'failed'],
    ['hangs up', (response: ServerResponse) => void response.destroy(), 'failed'],
    ['talks instead of answering', says('Det er nok et pas!'), 'not-understood'],
    ['answers in another shape', says('{"errands":"pas"}'), 'not-understood'],
    ['sends no completion', (response: ServerResponse) => void response.end('<html>'), 'not-understood'],
  ] as const
  test.each(troubles)('when the model %s', async (_what, answers, why) => {
    const { find, log } = await modelThat(answers)
    const own = await ownAnswer()({
      text: unclear,
      language: 'da',
      catalogue: herning,
      isOffered: (id) => id !== 'brevafstemning',
    })
    expect(await find(unclear)).toEqual(own)
    expect(await find(unclear)).toEqual(own)
    expect(log.map((line) => JSON.parse(line))).toMatchObject([
      { why, failures: 1 },
      { why, failures: 2 },
    ])
    expect(log.join()).not.toContain('papirerne')
  })
})

test('no four digits are left of any text, whatever stands between them', () => {
  const digits = fc.array(fc.constantFrom(...'0123456789٣۴ -./abc'), { maxLength: 40 })
  fc.assert(
    fc.property(digits, (letters) => {
      expect(withoutNumbers(letters.join(''))).not.toMatch(/\p{Nd}([\s./-]*\p{Nd}){3}/u)
    }),
  )
})
