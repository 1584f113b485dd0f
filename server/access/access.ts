import type { DayDate } from '../queue/words.ts'
import type { ApiTokens } from '../store/api-tokens.ts'
import type { Familiars } from '../store/familiars.ts'
import type { PairedScreens } from '../store/paired-screens.ts'
import { type Lockout, openLockout } from './lockout.ts'
import { type Municipality, openMunicipality } from './municipality.ts'
import { openPairing, type Pairing } from './pairing.ts'
import type { AccessSettings } from './settings.ts'

/** All that decides who may come in, besides people and their sessions. */
export interface Access {
  readonly settings: AccessSettings
  readonly lockout: Lockout
  readonly familiars: Familiars
  readonly screens: PairedScreens
  readonly tokens: ApiTokens
  readonly pairing: Pairing
  /** Null where one cannot sign in at the municipality. */
  readonly municipality: Municipality | null
  /** The date at the town hall: PINs hold for it. */
  readonly today: () => DayDate
}

interface Kept {
  readonly familiars: Familiars
  readonly pairedScreens: PairedScreens
  readonly apiTokens: ApiTokens
}

export const openAccess = (settings: AccessSettings, kept: Kept, today: () => DayDate): Access => ({
  settings,
  lockout: openLockout(),
  familiars: kept.familiars,
  screens: kept.pairedScreens,
  tokens: kept.apiTokens,
  pairing: openPairing(),
  municipality: settings.municipality && openMunicipality(settings.municipality),
  today,
})
