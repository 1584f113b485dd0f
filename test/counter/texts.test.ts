import { expect, test } from 'vitest'
import { bandOf, lix } from '../../server/catalogue/lix.ts'
import { counter as danish } from '../../server/contract/texts/da/counter.ts'
import { devices } from '../../server/contract/texts/da/devices.ts'

/** Every text of a tree, those with a number or a name filled in. */
function told(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts]
  if (typeof texts === 'function') return [String(texts('3', '3', '3'))]
  return texts && typeof texts === 'object' ? Object.values(texts).flatMap(told) : []
}

test('the counter speaks plainly, of people as of devices', () => {
  for (const texts of [danish, devices]) {
    const text = told(texts).map((one) => (/[.!?]$/.test(one) ? one : `${one}.`))
    expect(['very easy', 'easy']).toContain(bandOf(lix(text.join(' '))))
  }
})
