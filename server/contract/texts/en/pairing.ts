import type { PairingTexts } from '../da/pairing.ts'

export const pairing = {
  heading: 'This screen does not belong to the house yet',
  lead: 'Type the code on the page Access, under Screens.',
  asking: 'Fetching a code …',
  silent: 'The server does not answer. We try again by ourselves.',
} satisfies PairingTexts
