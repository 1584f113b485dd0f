import { expect, test } from 'vitest'
import { lix } from '../../server/catalogue/lix.ts'
import { access } from '../../server/contract/texts/da/access.ts'
import { audit } from '../../server/contract/texts/da/audit.ts'
import { oneself } from '../../server/contract/texts/da/oneself.ts'
import { pairing } from '../../server/contract/texts/da/pairing.ts'
import { runningText } from '../contract/told.ts'

test.each(Object.entries({ access, audit, oneself, pairing }))(
  'the page %s is said as at the counter',
  (_, texts) => {
    expect(lix(runningText(texts))).toBeLessThan(35)
  },
)
