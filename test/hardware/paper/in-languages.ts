import type { Slip, TicketBlock, TicketSlip } from '../../../hardware/slips.ts'
import { firstCatalogue } from '../../../server/catalogue/first.ts'
import { type Language, languages } from '../../../server/catalogue/languages.ts'
import type { Guide } from '../../../server/catalogue/schema/told.ts'
import type { Words } from '../../../server/catalogue/words.ts'
import { handoutTexts } from '../../../server/contract/texts/handouts.ts'
import { slipTexts } from '../../../server/contract/texts/slips.ts'
import { courseSlip } from '../../../server/screens/slips/course.ts'
import { guideSlip } from '../../../server/screens/slips/guide.ts'
import { writtenTime } from '../../../server/screens/slips/spoken.ts'
import { testSlip } from '../../../server/screens/slips/test-page.ts'

const lobby = firstCatalogue(null)
/** A Monday, 14.32 at the town hall. */
const at = Date.UTC(2026, 10, 23, 13, 32)
const address = 'http://192.168.10.20:8080/t/mfw2k1x0-Zk3vN0p9Qm4sT7yB1cD5eF'

const errands: Readonly<Record<Language, string>> = {
  da: 'Pas og kørekort',
  en: 'Passport and driving licence',
  de: 'Reisepass und Führerschein',
  pl: 'Paszport i prawo jazdy',
  ro: 'Pașaport și permis de conducere',
  uk: 'Паспорт і водійське посвідчення',
  ar: 'جواز السفر ورخصة القيادة',
  tr: 'Pasaport ve ehliyet',
  so: 'Baasaboorka iyo laysanka',
  fa: 'گذرنامه و گواهینامهٔ رانندگی',
}

const block = (language: Language, copy: boolean): TicketBlock => {
  const { wait, next, scan, ...texts } = slipTexts[language]
  return {
    language,
    errand: errands[language],
    wait: wait(10, 20),
    next,
    scan,
    copy: copy ? texts.copy : null,
    issued: writtenTime(at, language, lobby),
  }
}

/** A ticket as somebody who chose this language gets it. */
export const ticketIn = (language: Language, copy = false): TicketSlip => ({
  kind: 'ticket',
  logo: null,
  town: 'Herning Kommune',
  office: 'Borgerservice',
  number: 'P042',
  address,
  blocks: language === 'da' ? [block('da', copy)] : [block(language, copy), block('da', copy)],
})

/** A ticket that says the same everywhere, in one language. */
export const saying = (text: string, language: string, number = 'P042'): TicketSlip => ({
  ...ticketIn('da'),
  town: 'H',
  office: 'H',
  number,
  address: '',
  blocks: [{ language, errand: text, wait: text, next: text, scan: '', copy: null, issued: text }],
})

const inEach = (say: (language: Language) => string): Words => ({
  ...Object.fromEntries(languages.map((language) => [language, say(language)])),
  da: say('da'),
})
/** Its list and its letters are those of each language. */
const guide: Guide = {
  id: 'pas',
  title: inEach((language) => errands[language]),
  text: inEach((language) => {
    const { bring, show, sentence } = handoutTexts[language]
    return `## ${bring}\n\n- ${show}\n- ${sentence}\n\n1. ${show}`
  }),
  address: 'https://www.herning.dk/pas',
}

/** The papers that are no tickets. */
export const handoutsIn = (language: Language): readonly Slip[] => [
  guideSlip(lobby, guide, language, at),
  courseSlip(
    lobby,
    {
      title: { da: 'Kom godt i gang med MitID' },
      from: Date.UTC(2026, 11, 3, 12),
      to: Date.UTC(2026, 11, 3, 14),
      where: { da: 'Lokale 2' },
      remember: { da: 'din telefon.' },
    },
    { seat: 4, code: '482913' },
    language,
    at,
  ),
  testSlip('kiosk', lobby, at),
]
