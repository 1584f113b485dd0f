/** What a person at the kiosk needs to know of the printer: which fault it is matters to others. */
export type Paper = 'none' | 'printing' | 'printed' | 'uncertain' | 'failed'

const told: readonly Paper[] = ['none', 'printing', 'printed', 'uncertain']

/** From what the printer said; every fault means that there is no paper. */
export const paperOf = (slip: string): Paper => told.find((paper) => paper === slip) ?? 'failed'
