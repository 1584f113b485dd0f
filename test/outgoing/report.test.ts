import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reportSheet } from '../../hardware/paper/sheet/report-sheet.ts'
import { lix } from '../../server/catalogue/lix.ts'
import type { FileLanguage } from '../../server/contract/table-files.ts'
import { insights } from '../../server/insights/insights.ts'
import { type StepRow, stepsOf } from '../../server/insights/steps.ts'
import { type Answers, reportQuestions } from '../../server/outgoing/report/figures.ts'
import { before, periodSaid, spanOf } from '../../server/outgoing/report/period.ts'
import { type ReportAbout, reportOf } from '../../server/outgoing/report/report.ts'
import { sentencesOf } from '../../server/outgoing/report/sentences.ts'
import { wordsIn } from '../../server/outgoing/tables/about.ts'
import { material, visit } from '../insights/days.ts'
import { temporaryFolder } from '../temporary.ts'

const names = {
  pas: { da: 'Pas og ID-kort', en: 'Passport and ID card' },
  flytning: { da: 'Flytning', en: 'Moving' },
  mitid: { da: 'MitID', en: 'MitID' },
}
const errands = Object.keys(names)

/** A month of weekdays, with a rush at ten; `slow` adds seconds to every wait. */
function month(year: number, index: number, slow: number): readonly StepRow[] {
  const days = Array.from({ length: 28 }, (_, at) => new Date(Date.UTC(year, index, at + 1)))
  return days
    .filter((day) => day.getUTCDay() % 6 !== 0)
    .flatMap((day, at) =>
      Array.from({ length: 36 }, (_, n) => {
        const arrival = 36_000 + Math.floor(n / 2) * 900
        const rush = Math.max(0, 900 - Math.abs(arrival - 39_600) / 6)
        const back = n % 7 === 0
        return visit({
          day: day.toISOString().slice(0, 10),
          errand: errands[n % 3] ?? 'pas',
          arrival,
          queued: arrival,
          wait: Math.round(rush + slow + (at % 5) * 40 + (n % 3) * 90),
          ending: n % 17 === 0 ? 'withdrawn' : back ? 'must-come-back' : 'settled',
          why: back && n % 17 !== 0 ? 'papers' : null,
          handling: n % 17 === 0 ? null : 420,
        })
      }),
    )
}

function answers(rows: readonly StepRow[], period: string): Answers {
  const asked = { ...spanOf(period), errands: null }
  const house = {
    ...material({}).house,
    errands: errands.map((id) => ({
      id,
      kle: '23.09.02',
      minutes: 8,
      online: false,
      target: { minutes: id === 'pas' ? 20 : 10, share: 0.8 },
    })),
  }
  const steps = stepsOf(rows)
  return Object.fromEntries(
    reportQuestions.map((question) => [question, insights[question](material({ steps, house }), asked)]),
  ) as unknown as Answers
}

const about = (
  language: FileLanguage,
  now = month(2026, 9, 60),
  last = month(2026, 8, 360),
): ReportAbout => ({
  now: answers(now, '2026-10'),
  last: answers(last, '2026-09'),
  before: periodSaid('2026-09', language),
  reader: { language, names, words: wordsIn(language) },
  office: 'Herning Borgerservice',
  period: periodSaid('2026-10', language),
  made: '2026-11-02',
  until: null,
})

/** The text of a PDF as a reader copies it. */
function textOf(pdf: Buffer, name: string): string {
  const folder = process.env.PICTURES ?? temporaryFolder()
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, pdf)
  return spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout
}

describe('the words of a report', () => {
  test('say what went well and what did not by the goals of the house, and what changed', () => {
    const { short, well, badly, changed } = sentencesOf(about('da'))
    expect(short[0]).toBe('Der var 720 besøg på 31 åbne dage. Det er 23 om dagen.')
    expect(well).toContain('Disse ærinder nåede målet: Pas og ID-kort.')
    expect(badly.some((sentence) => sentence.startsWith('Flytning: '))).toBe(true)
    expect(badly.at(-1)).toMatch(/må komme igen\. Det sker oftest på grund af papirer, der mangler\.$/)
    expect(changed[1]).toMatch(/^Ventetiden er kortere\./)
  })

  test.each(['da', 'en'] as const)('are plain in %s: LIX under 35', (language) => {
    const { short, well, badly, changed } = sentencesOf(about(language))
    expect(lix([...short, ...well, ...badly, ...changed].join(' '))).toBeLessThan(35)
  })

  test('speak of nobody when only few came with an errand', () => {
    const few = month(2026, 9, 60).filter(({ errand }, at) => errand !== 'flytning' || at < 40)
    const said = Object.values(sentencesOf(about('da', few)))
      .flat()
      .join(' ')
    expect(few.filter(({ errand }) => errand === 'flytning').length).toBeLessThan(20)
    expect(said).not.toContain('Flytning')
  })

  test('of a month without visits say just that', () => {
    expect(sentencesOf(about('da', []))).toEqual({
      short: ['Der var ingen besøg i de dage.'],
      well: [],
      badly: [],
      changed: [],
    })
  })
})

describe('the report on paper', () => {
  test.each(['da', 'en'] as const)(
    'can be searched, has its pages counted, and fits on four (%s)',
    (language) => {
      const text = textOf(reportSheet(reportOf(about(language))), `report-${language}`)
      const pages = text.split('\f').slice(0, -1)
      expect(pages.length).toBeGreaterThanOrEqual(2)
      expect(pages.length).toBeLessThanOrEqual(4)
      const count = language === 'da' ? `Side 1 af ${pages.length}` : `Page 1 of ${pages.length}`
      expect(pages[0]).toContain(count)
      expect(pages[0]).toContain('Herning Borgerservice')
      expect(text).toContain(language === 'da' ? 'Så længe ventede folk' : 'How long people waited')
    },
  )

  test('of a month without visits is one page that says so', () => {
    const text = textOf(reportSheet(reportOf(about('da', []))), 'report-empty')
    expect(text.split('\f').slice(0, -1)).toHaveLength(1)
    expect(text).toContain('Der var ingen besøg i de dage.')
  })
})

test('a month and a year know their days, and the one before', () => {
  expect(spanOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(spanOf('2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  expect([before('2026-01'), before('2026-03'), before('2026')]).toEqual(['2025-12', '2026-02', '2025'])
  expect(periodSaid('2026-11', 'da')).toBe('november 2026')
})
