import type { Letterhead } from '../../../hardware/slips.ts'
import type { Language } from '../../catalogue/languages.ts'
import type { Catalogue } from '../../catalogue/schema.ts'
import { said } from './spoken.ts'

/** What stands at the top of each slip, the office in the chosen language. */
export function letterheadOf({ town }: Catalogue, language: Language): Letterhead {
  return { town: town.name, office: said(town.office, language), logo: logoOf(town) }
}

/** The paper's side keeps what it made of the same bytes, so they are unpacked once for each catalogue. */
const logos = new WeakMap<Catalogue['town'], Uint8Array>()

function logoOf(town: Catalogue['town']): Uint8Array | null {
  if (town.logo === undefined) return null
  const known = logos.get(town) ?? Buffer.from(town.logo.replace(/^data:[^,]*,/, ''), 'base64')
  logos.set(town, known)
  return known
}
