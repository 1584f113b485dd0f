import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isolated } from '../../../hardware/paper/picture/direction.ts'
import { styleOf } from '../../../hardware/paper/picture/style.ts'
import { guideSheet } from '../../../hardware/paper/sheet/guide-sheet.ts'
import { layOut } from '../../../hardware/paper/slips/layout.ts'
import type { Language } from '../../../server/catalogue/languages.ts'
import type { Guide } from '../../../server/catalogue/schema/told.ts'
import { guideSlip, writtenWeek } from '../../../server/screens/slips/guide.ts'
import { at, herning } from '../../catalogue/given.ts'
import { temporaryFolder } from '../../temporary.ts'
import { ask } from './tools.ts'

const nothing = Buffer.alloc(0)
const monday = at('2026-11-23 14:32')

function guide(id: string): Guide {
  const found = herning.guides.find((one) => one.id === id)
  if (!found) throw new Error(`no guide "${id}"`)
  return found
}

async function onDisk(wanted: Guide, language: Language): Promise<string> {
  const file = join(temporaryFolder(), 'guide.pdf')
  writeFileSync(file, await guideSheet(guideSlip(herning, wanted, language, monday)))
  return file
}

const wordsOn = (file: string) => ask('pdftotext', ['-layout', file, '-'], nothing)

test.each(herning.guides.map(({ id }) => id))('%s comes on one sheet of A4', async (id) => {
  for (const language of ['da', 'de', 'ar', 'fa'] as const)
    expect(ask('pdfinfo', [await onDisk(guide(id), language)], nothing)).toMatch(/Pages: +1\n[\s\S]*\(A4\)/)
})

test('it says what to bring, where to come, and shows the picture', async () => {
  const file = await onDisk(guide('koerekort'), 'da')
  const words = wordsOn(file)
  for (const one of ['Kørekort', 'Dit gamle kørekort', 'Herning Borgerservice', 'Torvet 5'])
    expect(words).toContain(one)
  expect(ask('pdfimages', ['-list', file], nothing)).toMatch(/image/)
})

test('letters are large, and come with the paper to every printer', async () => {
  const faces = ask('pdffonts', [await onDisk(guide('pas'), 'uk')], nothing)
    .trim()
    .split('\n')
    .slice(2)
  expect(faces.length).toBeGreaterThan(0)
  for (const face of faces) expect(face).toMatch(/Plex.* yes yes yes /)
})

test('a long guide goes on, on a second sheet, and loses nothing', async () => {
  const steps = Array.from({ length: 60 }, (_, n) => `- Skridt ${n + 1} af mange`)
  const file = await onDisk({ ...guide('pas'), text: { da: steps.join('\n') } }, 'da')
  expect(ask('pdfinfo', [file], nothing)).toMatch(/Pages: +[23]\n/)
  const told = [...wordsOn(file).matchAll(/Skridt (\d+) af mange/g)].map(([, step]) => Number(step))
  expect(told).toEqual(Array.from({ length: 60 }, (_, n) => n + 1))
})

test('it tells at home whom to call and when it is open all week, and nothing of the day it was printed', async () => {
  const words = wordsOn(await onDisk(guide('pas'), 'da'))
  expect(words).toContain(herning.town.phone)
  expect(words).toMatch(/mandag.10\.00–16\.00, tirsdag.07\.00–15\.00/)
  expect(words).not.toContain('Åbent i dag')
})

test('days in a row with the same hours are one', () => {
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    intervals: weekday > 5 ? [] : [{ from: '10:00', to: weekday === 4 ? '18:00' : '14:00' }],
  }))
  expect(writtenWeek(week, 'da').replaceAll('\u00a0', ' ')).toBe(
    'mandag–onsdag 10.00–14.00, torsdag 10.00–18.00, fredag 10.00–14.00',
  )
})

test('what begins a part is bold, and apart from what is above it', async () => {
  const marks = layOut(guideSlip(herning, guide('pas'), 'da', monday), null, new Map())
  const at = marks.findLastIndex((mark) => mark.kind === 'text' && mark.size === 'heading')
  expect(styleOf('heading', '', 1280).font).toMatch(/^700 /)
  expect(marks[at - 1]).toEqual({ kind: 'gap', dots: 36 })
})

test('in Arabic the office and its street keep to themselves', () => {
  expect(isolated('في Herning، Torvet 5, 7400 Herning.')).toBe(
    'في \u2066Herning\u2069، \u2066Torvet 5, 7400 Herning\u2069.',
  )
})
