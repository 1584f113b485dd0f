import type { Errand } from '../catalogue/schema/errand.ts'

/** Finds an errand by its id or its name in any language, as people write them. */
export type ErrandNamed = (text: string) => Errand | null

/** `others` are further names for errands, as `Pasfornyelse` for `pas`; they go before the catalogue's own. */
export function errandsNamed(
  errands: readonly Errand[],
  others: Readonly<Record<string, string>> = {},
): ErrandNamed {
  const known = new Map<string, Errand>()
  for (const errand of errands)
    for (const name of Object.values(errand.name)) if (name) known.set(plain(name), errand)
  for (const errand of errands) known.set(plain(errand.id), errand)
  for (const [name, id] of Object.entries(others)) {
    const errand = errands.find((one) => one.id === id)
    if (errand) known.set(plain(name), errand)
  }
  return (text) => known.get(plain(text)) ?? null
}

const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
