import type { TicketSlip } from '../../hardware/slips.ts'
import type { Catalogue, Language } from '../catalogue/schema.ts'
import { inLanguage } from '../catalogue/schema.ts'
import { slip as danish } from '../contract/texts/da/slip.ts'
import { slip as english } from '../contract/texts/en/slip.ts'
import type { TicketView } from '../contract/views.ts'

const texts = { da: danish, en: english }

/** A ticket as it is printed: in the chosen language, and in Danish beside it. */
export function ticketSlip(
  catalogue: Catalogue,
  view: TicketView,
  address: string,
  copy: boolean,
): TicketSlip {
  const spoken: Language[] = view.language === 'da' ? ['da'] : [view.language, 'da']
  return {
    kind: 'ticket',
    logo: null,
    town: catalogue.town.name,
    office: inLanguage(catalogue.town.office, view.language),
    number: view.number,
    address,
    blocks: spoken.map((language) => ({
      language,
      errand: inLanguage(view.errand, language),
      wait: texts[language].wait(view.wait.medianMinutes, view.wait.p80Minutes),
      next: texts[language].next,
      scan: texts[language].scan,
      copy: copy ? texts[language].copy : null,
      issued: writtenTime(view.issuedAt, language, catalogue.town.timeZone),
    })),
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()
function writtenTime(at: number, language: Language, timeZone: string): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  const name = `${locale} ${timeZone}`
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone })
  formats.set(name, format)
  return format.format(at)
}
