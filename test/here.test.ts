import { expect, test } from 'vitest'
import { askerOf } from '../server/here.ts'

const proxies = new Set(['10.0.0.4'])

test.each([
  ['a phone by itself', '10.1.1.7', undefined, '10.1.1.7'],
  ['a phone that says it is another', '10.1.1.7', '10.1.1.8', '10.1.1.7'],
  ['a phone behind the proxy', '::ffff:10.0.0.4', '10.1.1.7', '10.1.1.7'],
  ['one behind it that says it is another', '10.0.0.4', '10.1.1.8, 10.1.1.7', '10.1.1.7'],
  ['a proxy that names nobody', '10.0.0.4', 'unknown', '10.0.0.4'],
])('%s', (_, address, forwarded, asker) => {
  expect(askerOf(address, forwarded, proxies)).toBe(asker)
})
