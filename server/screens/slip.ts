import type { TicketSlip } from '../../hardware/slips.ts'
import type { Language } from '../catalogue/languages.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import type { TicketView, Wait } from '../contract/views.ts'
import { letterheadOf } from './slips/letterhead.ts'
import { languagesOf, said, textsOf, writtenTime } from './slips/spoken.ts'

/**
 * A ticket as it is printed: in the chosen language, and in Danish beside it. `address` is the ticket's own page;
 * a `copy` says so, in both.
 */
export function ticketSlip(
  catalogue: Catalogue,
  view: Omit<TicketView, 'language'> & { readonly language: Language },
  address: string,
  copy: boolean,
): TicketSlip {
  return {
    kind: 'ticket',
    ...letterheadOf(catalogue, view.language),
    number: view.number,
    address,
    blocks: languagesOf(view.language).map((language) => ({
      language,
      errand: said(view.errand, language),
      wait: waitOf(view.wait, language),
      next: textsOf(language).next,
      scan: textsOf(language).scan,
      copy: copy ? textsOf(language).copy : null,
      issued: writtenTime(view.issuedAt, language, catalogue),
    })),
  }
}

function waitOf({ medianMinutes, p80Minutes }: Wait, language: Language): string {
  const { noWait, wait } = textsOf(language)
  return medianMinutes === 0 ? noWait : wait(medianMinutes, p80Minutes)
}
