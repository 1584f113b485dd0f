/** What a screen says that does not belong to the house yet; read by whoever sets it up. */
export const pairing = {
  heading: 'Skærmen hører ikke til huset endnu',
  lead: 'Skriv koden på siden Adgang, under Skærme.',
  asking: 'Henter en kode …',
  silent: 'Serveren svarer ikke. Vi prøver igen af os selv.',
}

export type PairingTexts = typeof pairing
