import { expect, test } from 'vitest'
import { bandOf, lix } from '../../server/catalogue/lix.ts'
import { counter as danish } from '../../server/contract/texts/da/counter.ts'
import { devices } from '../../server/contract/texts/da/devices.ts'
import { reception } from '../../server/contract/texts/da/reception.ts'
import { runningText } from '../contract/told.ts'

test('the counter speaks plainly, of people as of devices', () => {
  for (const texts of [danish, devices, reception])
    expect(['very easy', 'easy']).toContain(bandOf(lix(runningText(texts))))
})
