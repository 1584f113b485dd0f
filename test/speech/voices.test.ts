import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { speechRms } from '../../server/speech/loudness.ts'
import type { Speech } from '../../server/speech/speech.ts'
import { gatherSpeech, type SpeechSettings } from '../../server/speech/voices.ts'
import { pcmOf, wavOf } from '../../server/speech/wav.ts'
import { temporaryFolder } from '../temporary.ts'

const root = join(import.meta.dirname, '..', '..')
const call = { number: 'P042', counter: '3', language: 'da' } as const

/** A machine where nothing is installed but what a test gives it; `told` is what it has logged. */
function machine(settings: Partial<SpeechSettings>): { speech: Speech; told: () => readonly string[] } {
  const before = process.env.PATH
  const lines: string[] = []
  const logger = pino({ level: 'warn' }, { write: (line) => void lines.push(line) })
  const speech = gatherSpeech({
    settings: { pack: null, command: null, url: null, ...settings },
    built: join(root, 'dist', 'server'),
    logger,
  })
  process.env.PATH = temporaryFolder()
  onTestFinished(() => {
    process.env.PATH = before
    speech.close()
  })
  return { speech, told: () => lines }
}

/** A program that says everything as a tone of so many seconds. */
function engine(script: string): string {
  const folder = temporaryFolder()
  const rate = 22_050
  const samples = Int16Array.from({ length: rate }, (_, index) => 3000 * Math.sin(index / 8))
  writeFileSync(join(folder, 'tone.wav'), wavOf({ samples, rate }))
  const file = join(folder, 'engine')
  writeFileSync(file, `#!/bin/sh\ncd ${folder}\nexport PATH=/usr/bin:/bin\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

test('a fresh machine calls with the clips that ship with it', async () => {
  const { speech, told } = machine({})
  const clips = await speech.announce(call)
  expect(clips.map(({ address }) => address.split('/').slice(-2).join(' '))).toEqual(
    ['number', 'p', '0', '4', '2', 'to-counter', '3'].map((clip) => `da ${clip}`),
  )
  const [, , , , pack = ''] = clips[0]?.address.split('/') ?? []
  expect(speech.clip(pack, 'da', 'number')?.type).toBe('audio/ogg')
  expect(told()).toEqual([])
})

test('a fresh machine reads any text aloud in all ten languages', async () => {
  const { speech } = machine({})
  const texts = {
    da: 'Tag et nummer, sæt dig ned, og vent til du bliver kaldt.',
    so: 'Fadlan fiiri shaashadda. Lambarkaaga waan ku dhawaaqi doonnaa.',
    ar: 'يرجى أخذ رقم والانتظار',
    fa: 'لطفاً شماره بگیرید و منتظر بمانید',
    uk: 'Візьміть номер і зачекайте',
    en: 'Please take a number',
    de: 'Bitte ziehen Sie eine Nummer',
    pl: 'Proszę wziąć numer',
    ro: 'Vă rugăm să luați un număr',
    tr: 'Lütfen bir numara alın',
  } as const
  for (const [language, text] of Object.entries(texts)) {
    const said = await speech.say(text, language as keyof typeof texts)
    if (!said.ok) throw new Error(`${language} was not said: ${said.fault}`)
    const pcm = pcmOf(said.sound.bytes)
    if (!pcm) throw new Error(`${language} is no sound`)
    const seconds = pcm.samples.length / pcm.rate
    expect(seconds, language).toBeGreaterThan(text.length * 0.03)
    expect(seconds, language).toBeLessThan(text.length * 0.15)
    expect(speechRms(pcm), language).toBeGreaterThan(0.02)
  }
})

test("a town's own recordings come first, and where a word is missing the call is said another way", async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'da'))
  const shipped = join(root, 'server', 'speech', 'pack', 'da')
  for (const clip of ['number', 'p', '0', '4', '2', 'to-counter', '3'])
    copyFileSync(join(shipped, `${clip}.opus`), join(folder, 'da', `${clip}.opus`))
  const { speech } = machine({ pack: folder })
  const packOf = async (number: string) =>
    (await speech.announce({ ...call, number }))[0]?.address.split('/')[4]
  const [own, other] = [await packOf('P042'), await packOf('P045')]
  expect(own).toMatch(/^7-/)
  expect(other).not.toBe(own)
  expect(speech.clip(other ?? '', 'da', '4')).not.toBeNull()
})

test("a town's own program says whole calls in their language, as loud as the clips", async () => {
  const { speech } = machine({ command: `${engine('echo "$1: $(cat)" >heard; cat tone.wav')} {language}` })
  const [clip] = await speech.announce({ ...call, language: 'en' })
  const sound = speech.sentence(clip?.address.split('/').at(-1) ?? '')
  const pcm = pcmOf(sound?.bytes ?? Buffer.alloc(0))
  expect(sound?.type).toBe('audio/wav')
  expect(pcm && 20 * Math.log10(speechRms(pcm))).toBeCloseTo(-19, 0)
})

test('an engine that fails or hangs is told once, and the call goes out with the clips within a second or so', async () => {
  for (const script of ['exit 3', 'sleep 60', 'echo this is no sound']) {
    const { speech, told } = machine({ command: engine(script) })
    const began = performance.now()
    const calls = await Promise.all(
      ['P001', 'P002', 'P003'].map((number) => speech.announce({ ...call, number })),
    )
    expect(performance.now() - began, script).toBeLessThan(3000)
    expect(calls.map((clips) => clips.length)).toEqual([7, 7, 7])
    if (script !== 'sleep 60') expect(told(), script).toHaveLength(1)
  }
})

test("a town's own engine behind an address is given the text and its language", async () => {
  const heard: string[] = []
  const server = createServer(async (request, answer) => {
    heard.push(Buffer.concat(await request.toArray()).toString())
    answer.end(wavOf({ samples: new Int16Array(22_050).fill(900), rate: 22_050 }))
  }).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  onTestFinished(() => void server.close())
  const { speech } = machine({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/say` })
  const said = await speech.say('Numer P 0 4 2', 'pl')
  expect(said).toMatchObject({ ok: true, sound: { type: 'audio/wav' } })
  await speech.say('Numer P 0 4 2', 'pl')
  expect(heard.map((text) => JSON.parse(text))).toEqual([{ text: 'Numer P 0 4 2', language: 'pl' }])
})

test('a language is said by its own voice, whichever language was said before it', async () => {
  const english = async (before: 'da' | 'de') => {
    const { speech } = machine({})
    await speech.say('Nummer', before)
    const said = await speech.say('The number of the room', 'en')
    return said.ok ? said.sound.bytes.length : 0
  }
  const afterDanish = await english('da')
  expect(afterDanish).toBeGreaterThan(0)
  expect((await english('de')) / afterDanish).toBeCloseTo(1, 2)
})
