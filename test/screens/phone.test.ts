import { expect, test } from 'vitest'
import { languages } from '../../server/catalogue/languages.ts'
import type { TicketView, Words } from '../../server/contract/views.ts'
import { forPhone } from '../../server/screens/phone.ts'
import { house } from '../display/given.ts'

const inAll = Object.fromEntries(languages.map((language) => [language, language])) as Words
const notice = { id: 'n', level: 'important', title: inAll, text: inAll, screens: ['phone'] } as const

const view = (language: TicketView['language']): TicketView => ({
  house: house({ office: inAll, notices: [notice] }),
  id: 'one',
  number: 'P042',
  errand: inAll,
  language,
  state: 'waiting',
  issuedAt: 0,
  ahead: 0,
  wait: { medianMinutes: 1, p80Minutes: 2 },
  counter: { id: '3', name: inAll, short: '3', direction: 'left' },
  calls: 1,
  slip: 'printed',
  bring: [inAll],
  bookedAt: null,
  guide: 'pas',
  mayPostpone: false,
  away: null,
  comeBack: null,
})

test('a phone is told its own language and Danish, and no other', () => {
  const told = JSON.stringify(forPhone(view('uk')))
  for (const language of languages)
    expect(told.includes(`"${language}":"${language}"`), language).toBe(['da', 'uk'].includes(language))
})

test('what has no words in that language is told in Danish', () => {
  const { errand } = forPhone({ ...view('so'), errand: { da: 'Pas', en: 'Passport' } })
  expect(errand).toEqual({ da: 'Pas' })
})

test('a phone is told nothing that it does not show', () => {
  const quiet = { ...notice, id: 'quiet', level: 'normal' } as const
  const forWalls = { ...notice, id: 'walls', screens: ['wall'] } as const
  const told = forPhone({ ...view('uk'), house: house({ notices: [notice, quiet, forWalls] }) })
  expect(told.house.notices.map(({ id }) => id)).toEqual(['n'])
  expect(told.house.hours).toEqual([])
  expect(told.bring).toHaveLength(1)
  expect(forPhone({ ...view('uk'), state: 'called' }).bring).toEqual([])
})
