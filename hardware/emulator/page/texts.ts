import type { EmulatedFault } from '../faults.ts'

/** What stands on the page, in Danish as the staff who try the lobby read it. */
export const texts = {
  title: 'Papiret',
  lead: 'Her er ingen rigtig printer. Billetterne kommer ud her i stedet.',
  slot: 'Billetter, nyeste først',
  empty: 'Der er ikke printet nogen billet endnu.',
  take: 'Tag et nummer',
  state: 'Printerens tilstand',
  choose: 'Vælg, hvad der er galt, og se, hvad borgeren får at vide.',
  stale: 'Siden har mistet forbindelsen. Den prøver igen hvert sekund.',
  refused: 'Valget kom ikke frem. Prøv igen.',
  printedAt: 'Printet kl.',
}

/** Each state of the printer, in the order in which they are offered. */
export const faults: readonly {
  readonly fault: EmulatedFault | null
  readonly name: string
  readonly hint: string
}[] = [
  { fault: null, name: 'Alt virker', hint: 'Billetten kommer på under et sekund.' },
  { fault: 'near-end', name: 'Papiret er snart brugt', hint: 'Der kommer stadig billetter.' },
  { fault: 'no-paper', name: 'Papiret er brugt op', hint: 'Der kommer ingen billet.' },
  { fault: 'cover-open', name: 'Låget er åbent', hint: 'Der kommer ingen billet.' },
  { fault: 'offline', name: 'Printeren er sat på pause', hint: 'Der kommer ingen billet.' },
  { fault: 'slow', name: 'Printeren er langsom', hint: 'Billetten er tre sekunder om det.' },
  { fault: 'stops-mid-job', name: 'Printeren går ud midt i en billet', hint: 'Ingen ved, om den kom ud.' },
  { fault: 'deaf', name: 'Printeren svarer ikke', hint: 'Den printer, men siger det ikke.' },
]
