import type { TicketState } from '../../../queue/words.ts'

type Over = Exclude<TicketState, 'waiting' | 'called' | 'serving' | 'away'>

const over = {
  parked: {
    what: 'Vi holder din plads',
    how: 'Sig det ved skranken, når du er klar. Så kalder vi dig igen.',
  },
  served: { what: 'Tak for i dag', how: 'Du kan lukke siden nu.' },
  absent: {
    what: 'Vi kaldte dig, men så dig ikke',
    how: 'Er du her endnu? Sig det ved skranken, eller tag et nyt nummer.',
  },
  withdrawn: { what: 'Du er gået ud af køen', how: 'Vil du ind igen? Så tag et nyt nummer.' },
  forgotten: { what: 'Nummeret er for gammelt', how: 'Er du her i dag? Så tag et nyt nummer.' },
} satisfies Record<Over, { what: string; how: string }>

/** What a ticket says on its holder's own phone. */
export const phone = {
  number: 'Dit nummer',
  connecting: 'Et øjeblik …',
  bring: 'Find det frem, mens du venter',
  guide: 'Sådan gør du',
  keepOpen: 'Lad siden stå åben. Den siger til, når det er din tur.',
  touchForSound: 'Tryk her, så siger siden til med lyd',
  lost: 'Hold øje med tavlen.',
  trouble: 'Vi kan ikke kalde numre lige nu. Bliv her, eller spørg os.',
  called: 'Det er din tur',
  calledAgain: 'Vi kalder dig igen',
  goTo: 'Gå til',
  serving: 'Vi hjælper dig nu',
  moreTime: {
    wish: 'Jeg skal bruge mere tid',
    ask: 'Vil du vente lidt længere?',
    means: 'Så kommer to andre før dig. Det kan du vælge én gang.',
    yes: 'Ja, lad to komme før',
    no: 'Nej, behold min plads',
    failed: 'Det gik ikke. Du har stadig din plads.',
  },
  leave: {
    wish: 'Jeg går igen',
    ask: 'Vil du ud af køen?',
    means: 'Så kalder vi ikke dit nummer.',
    yes: 'Ja, jeg går',
    no: 'Nej, jeg bliver',
    failed: 'Det gik ikke. Du står stadig i køen. Prøv igen.',
  },
  over,
  unknown: { what: 'Vi kender ikke nummeret', how: 'Et nummer gælder kun den dag, du tager det.' },
  comeBack: {
    ask: 'Vil du gå og komme igen?',
    yes: 'Ja, jeg kommer igen',
    no: 'Nej, jeg bliver her',
    failed: 'Det gik ikke. Du har stadig din plads.',
    backFailed: 'Det gik ikke. Prøv igen, eller gå til receptionen.',
  },
}

export type PhoneTexts = typeof phone
