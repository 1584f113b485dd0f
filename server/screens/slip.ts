import type { TicketBlock, TicketSlip } from '../../hardware/slips.ts'
import type { Language } from '../catalogue/languages.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import { longSentence, longWait } from '../contract/long-wait.ts'
import { commonTexts } from '../contract/texts/commons.ts'
import type { TicketView, Wait } from '../contract/views.ts'
import type { Away } from '../queue/words.ts'
import { letterheadOf } from './slips/letterhead.ts'
import { languagesOf, said, textsOf, writtenClock, writtenTime } from './slips/spoken.ts'

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
      ...(view.away ? leaving(view.away, language, catalogue) : waiting(view.wait, language)),
      copy: copy ? textsOf(language).copy : null,
      issued: writtenTime(view.issuedAt, language, catalogue),
    })),
  }
}

type Says = Pick<TicketBlock, 'wait' | 'next' | 'scan'>

function waiting(wait: Wait, language: Language): Says {
  const { next, scan } = textsOf(language)
  return { wait: waitOf(wait, language), next, scan }
}

/** When to come back, until when the place is kept, and how one says that one is back. */
function leaving({ from, until, keptUntil }: Away, language: Language, catalogue: Catalogue): Says {
  const { comeBack, placeKept } = commonTexts[language]
  const clock = (at: number) => writtenClock(at, language, catalogue)
  return {
    wait: comeBack(clock(from), clock(until)),
    next: placeKept(clock(keptUntil)),
    scan: textsOf(language).back,
  }
}

function waitOf({ medianMinutes, p80Minutes }: Wait, language: Language): string {
  const { noWait, wait } = textsOf(language)
  if (medianMinutes === 0) return noWait
  return longWait(p80Minutes)
    ? longSentence({ medianMinutes, p80Minutes }, commonTexts[language])
    : wait(medianMinutes, p80Minutes)
}
