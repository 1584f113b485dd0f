import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../server/catalogue/draft/check.ts'
import { bandOf, lix } from '../../server/catalogue/lix.ts'
import { accentContrast, contrastOf } from '../../server/contract/contrast.ts'
import { problems } from '../../server/contract/texts/da/problems.ts'
import { settings as danish } from '../../server/contract/texts/da/settings.ts'
import { herning } from '../catalogue/given.ts'

/** Every text of a tree, those with a number or a name filled in. */
function told(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts]
  if (typeof texts === 'function') return [String(texts('3', '3', '3'))]
  return texts && typeof texts === 'object' ? Object.values(texts).flatMap(told) : []
}

test('the settings speak plainly', () => {
  const text = told(danish).map((one) => (/[.!?]$/.test(one) ? one : `${one}.`))
  expect(['very easy', 'easy']).toContain(bandOf(lix(text.join(' '))))
})

describe('what is wrong is told in Danish too', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a test breaks whatever it is about
  const broken: readonly ((lobby: any) => void)[] = [
    (lobby) => {
      lobby.errands[0].letter = 'aa'
      lobby.errands[0].minutes = 0
      lobby.errands[1].minutes = 'ti'
      lobby.errands[2].minutes = 999
      lobby.errands[3].kle = '1'
      delete lobby.errands[4].name
      lobby.errands[5].name.da = ''
      lobby.errands[6].segment = 'x'
      lobby.errands[7].periods = [{ from: '2026-13-01', to: 'x' }]
      lobby.errands[8].strange = 1
      lobby.errands[9].id = 'Ø'
      lobby.errands[10].questions = 'x'
      lobby.rules.callsBeforeAbsent = 1.5
      lobby.counters[0].serves = []
      lobby.counters[0].short = 'Skranke'
      lobby.groups[0].errands = Array.from({ length: 12 }, () => 'pas')
      lobby.town.website = 'x'
      lobby.town.timeZone = 'x'
      lobby.town.phone = 1
      lobby.town.logo = 'x'
      lobby.theme.accent = 'x'
      lobby.hours.monday = [{ from: '1', to: '2' }]
      lobby.hours.tuesday = [{ from: '12:00', to: '10:00' }]
      lobby.holidays.alsoClosed = ['x']
      lobby.holidays.country = 'x'
      lobby.notices = [{ id: 'a', level: 'x', title: 'x', from: 'x' }]
    },
    (lobby) => {
      lobby.errands[1].id = 'pas'
      lobby.errands[2].guide = 'x'
      lobby.groups[0].errands = ['x']
      lobby.guides[0].text.da = '![x](picture:x)'
      lobby.rules.classes[0].id = 'x'
      lobby.notices = [{ id: 'a', level: 'normal', title: { da: 'x' }, screens: ['phone'] }]
      lobby.errands[3].questions = [
        {
          id: 'q',
          ask: { da: 'x' },
          answers: [
            { id: 'a', name: { da: 'x' }, leadsTo: { question: 'x' } },
            { id: 'b', name: { da: 'x' }, leadsTo: { end: 'ticket' } },
          ],
        },
      ]
    },
    (lobby) => {
      lobby.theme.accent = '#ffffff'
      lobby.holidays.country = 'QQ'
    },
    (lobby) => {
      lobby.errands[0].periods = [{ from: '2026-12-02', to: '2026-12-01' }]
      lobby.errands[3].questions = [
        {
          id: 'q',
          ask: { da: 'x' },
          answers: [
            { id: 'a', name: { da: 'x' }, leadsTo: {} },
            { id: 'b', name: { da: 'x' }, leadsTo: { end: 'ticket' } },
          ],
        },
      ]
    },
  ]
  test.each(broken)('(%#)', (breakIt) => {
    const lobby = structuredClone(herning)
    breakIt(lobby)
    const checked = checkDraft(lobby)
    const messages = checked.ok ? [] : checked.problems.map(({ message }) => message)
    expect(messages.length).toBeGreaterThan(1)
    expect(messages.filter((message) => !problems.some(({ says }) => says.test(message)))).toEqual([])
  })
})

test('contrast is what WCAG says it is', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(accentContrast('#12445c')).toBeGreaterThan(7)
})
