import { expect, test } from 'vitest'
import { openVoice, type VoiceParts } from '../../display/wall/voice.ts'
import type { WallCall } from '../../server/contract/views.ts'
import { call, nine } from './given.ts'

/** A wall's voice that writes down what it says; a loudspeaker that takes its time is a few turns of the loop. */
function listened(parts: Partial<VoiceParts> = {}) {
  const said: string[] = []
  const later = () => new Promise<void>((over) => setImmediate(over))
  const voice = openVoice({
    isHeard: () => true,
    agoMs: () => 0,
    isCalled: () => true,
    isHeldBack: () => false,
    chime: () => void said.push('chime'),
    wait: later,
    utter: async ({ number }, language) => ({
      play: async () => {
        said.push(`${number} ${language}`)
        await later()
        said.push('.')
      },
    }),
    ...parts,
  })
  const quiet = async () => {
    do await later()
    while (voice.heard.value !== null)
  }
  return { voice, said, quiet }
}
const inTurkish = (order: number): WallCall => ({ ...call(order, nine), language: 'tr' })

test('ten who are called at once are all heard to the end, in the order of their calls', async () => {
  const { voice, said, quiet } = listened()
  const orders = Array.from({ length: 10 }, (_, index) => index + 1)
  for (const order of orders) voice.call(inTurkish(order))
  await quiet()
  const wanted = orders
    .map((order) => inTurkish(order).number)
    .flatMap((number) => ['chime', `${number} da`, '.', `${number} tr`, '.'])
  expect(said).toEqual(wanted)
})

test('a language that cannot be had is left out, and a call that breaks takes no other with it', async () => {
  const { voice, said, quiet } = listened({
    utter: async ({ order }, language) => {
      if (language === 'da') return null
      return {
        play: async () => (order === 1 ? Promise.reject(new Error('broken')) : void said.push(language)),
      }
    },
  })
  const complaints: unknown[] = []
  const before = console.error
  console.error = (complaint: unknown) => void complaints.push(complaint)
  voice.call(inTurkish(1))
  voice.call(inTurkish(2))
  await quiet()
  console.error = before
  expect(said).toEqual(['chime', 'chime', 'tr'])
  expect(complaints).toEqual([new Error('broken')])
})

test('what a silent page would have said is not said later', async () => {
  let isHeard = false
  const { voice, said, quiet } = listened({ isHeard: () => isHeard })
  voice.call(inTurkish(1))
  isHeard = true
  voice.call(call(2, nine))
  await quiet()
  expect(said).toEqual(['chime', 'P002 da', '.'])
})

test('old news is not told: whoever was called three minutes ago has seen it', async () => {
  const { voice, said, quiet } = listened({ agoMs: ({ order }) => order * 100_000 })
  voice.call(call(1, nine))
  voice.call(call(2, nine))
  await quiet()
  expect(said).toEqual(['chime', 'P001 da', '.'])
})

test('whoever has come meanwhile is not called, and the next one waits no longer for it', async () => {
  const { voice, said, quiet } = listened({ isCalled: ({ order }) => order !== 2 })
  for (const order of [1, 2, 3]) voice.call(call(order, nine))
  await quiet()
  expect(said).toEqual(['chime', 'P001 da', '.', 'chime', 'P003 da', '.'])
})

test('whoever comes after the first language needs no second', async () => {
  let isThere = false
  const { voice, said, quiet } = listened({ isCalled: () => !isThere })
  voice.call(inTurkish(1))
  while (!said.includes('P001 da')) await new Promise<void>((over) => setImmediate(over))
  isThere = true
  await quiet()
  expect(said).toEqual(['chime', 'P001 da', '.'])
})

test('called again before its turn, a number is said once, in its old place', async () => {
  const { voice, said, quiet } = listened()
  for (const order of [1, 2, 3]) voice.call(call(order, nine))
  voice.call({ ...call(4, nine), number: 'P002' })
  await quiet()
  expect(said.filter((one) => one.endsWith(' da'))).toEqual(['P001 da', 'P002 da', 'P003 da'])
})

test('what is graver than a number is heard first, and numbers after it', async () => {
  let isCrisis = true
  const { voice, said, quiet } = listened({ isHeldBack: () => isCrisis })
  voice.call(call(1, nine))
  for (let turn = 0; turn < 10; turn++) await new Promise<void>((over) => setImmediate(over))
  expect(said).toEqual([])
  isCrisis = false
  while (said.length === 0) await new Promise<void>((over) => setImmediate(over))
  await quiet()
  expect(said).toEqual(['chime', 'P001 da', '.'])
})

test('a crowd that is called within a minute fills no memory: the newest are said, the oldest have been seen', async () => {
  const { voice, said, quiet } = listened()
  for (let order = 1; order <= 500; order++) voice.call(call(order, nine))
  await quiet()
  const spoken = said.filter((one) => one.endsWith(' da'))
  // The first was on its way already.
  expect(spoken).toHaveLength(61)
  expect(spoken.at(-1)).toBe('P500 da')
})
