import { pino } from 'pino'
import { expect, test } from 'vitest'
import { careful } from '../../server/speech/careful.ts'
import { keepSounds } from '../../server/speech/kept-sounds.ts'
import { type Said, type Sound, unsaid, type Voice } from '../../server/speech/voice.ts'

const sound: Sound = { type: 'audio/wav', bytes: Buffer.from('RIFF') }
const heard: Said = { ok: true, sound }

/** A voice whose answers a test gives, on a clock that a test turns. */
function watched(atOnce = 1, restMs = 30_000) {
  const asked: { readonly text: string; readonly answer: (said: Said) => void }[] = []
  const lines: string[] = []
  const clock = { now: 0 }
  const voice: Voice = {
    name: 'the engine',
    say: (text) => new Promise((answer) => asked.push({ text, answer })),
    close: () => {},
  }
  const logger = pino({ level: 'warn' }, { write: (line) => void lines.push(JSON.parse(line).msg) })
  return { voice: careful(voice, { now: () => clock.now, logger, atOnce, restMs }), asked, lines, clock }
}
const aMoment = () => new Promise((over) => setImmediate(over))

test('an engine that fails is left alone for half a minute, and both its silence and its return are told once', async () => {
  const { voice, asked, lines, clock } = watched()
  const first = voice.say('one', 'da')
  asked[0]?.answer(unsaid('failed', 'no power'))
  expect(await first).toMatchObject({ ok: false, fault: 'failed' })
  expect(await voice.say('two', 'da')).toEqual(unsaid('absent'))
  clock.now = 31_000
  const third = voice.say('three', 'da')
  asked[1]?.answer(unsaid('failed', 'no power'))
  await third
  clock.now = 62_000
  const fourth = voice.say('four', 'da')
  asked[2]?.answer(heard)
  expect(await fourth).toEqual(heard)
  expect(asked.map(({ text }) => text)).toEqual(['one', 'three', 'four'])
  expect(lines).toEqual(['the voice does not speak; another one takes over', 'the voice speaks again'])
})

test('the last voice is asked again at once: after it there is none', async () => {
  const { voice, asked } = watched(1, 0)
  const first = voice.say('one', 'ar')
  asked[0]?.answer(unsaid('too-slow'))
  expect(await first).toMatchObject({ ok: false, fault: 'too-slow' })
  const second = voice.say('two', 'ar')
  asked[1]?.answer(heard)
  expect(await second).toEqual(heard)
})

test('an engine says a few texts at a time; the others wait, and when too many wait another voice says them', async () => {
  const { voice, asked } = watched(2)
  const saying = Array.from({ length: 14 }, (_, index) => voice.say(String(index), 'da'))
  await aMoment()
  expect(asked).toHaveLength(2)
  expect(await voice.say('one too many', 'da')).toEqual(unsaid('busy'))
  for (let index = 0; index < 14; index++) {
    asked[index]?.answer(heard)
    await aMoment()
  }
  expect(await Promise.all(saying)).toEqual(saying.map(() => heard))
})

test('sounds are kept up to a size, and the one that nobody asked for longest goes first', () => {
  const kept = keepSounds(8)
  kept.keep('a', sound)
  kept.keep('b', sound)
  kept.find('a')
  kept.keep('c', sound)
  expect(['a', 'b', 'c'].map((key) => kept.find(key) !== null)).toEqual([true, false, true])
  kept.keep('longer than all', { ...sound, bytes: Buffer.alloc(9) })
  expect(kept.find('longer than all')).toBeNull()
})
