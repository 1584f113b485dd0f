import type { TicketSlip } from '../../hardware/slips.ts'

const danish = {
  language: 'da',
  errand: 'Pas og kørekort',
  wait: 'Ventetid: cirka 10-20 minutter',
  next: 'Hold øje med tavlen. Vi kalder dit nummer.',
  scan: 'Følg din plads på telefonen',
  issued: 'mandag 23. november 2026 kl. 14.32',
  copy: null,
}

const english = {
  language: 'en',
  errand: 'Passport and driving licence',
  wait: 'Wait: about 10-20 minutes',
  next: 'Watch the wall screen. We will call your number.',
  scan: 'Follow your place on your phone',
  issued: 'Monday, 23 November 2026 at 14:32',
  copy: null,
}

/** A ticket as somebody who chose Danish gets it. */
export const danishSlip: TicketSlip = {
  kind: 'ticket',
  logo: null,
  town: 'Herning Kommune',
  office: 'Borgerservice',
  number: 'P042',
  address: 'http://192.168.10.20:8080/t/0mfw2k1x0-P042N0p9Qm4sT7yB1cD5eF',
  blocks: [danish],
}

/** A ticket as somebody who chose English gets it, with Danish below. */
export const englishSlip: TicketSlip = {
  ...danishSlip,
  office: 'Citizen Service',
  blocks: [english, danish],
}

/** A ticket that differs by its number only, which stands in its code too. */
export const numbered = (number: string): TicketSlip => ({
  ...danishSlip,
  number,
  address: danishSlip.address.replace('P042', number),
})
