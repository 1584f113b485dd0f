import { expect, test } from 'vitest'
import { openPairing } from '../../server/access/pairing.ts'

const start = 1_800_000_000_000
const tenMinutesMs = 600_000

test('a screen gets its token once, after somebody has typed its code', () => {
  const pairing = openPairing()
  const { code, secret } = pairing.ask(start)
  expect(code).toMatch(/^\d{6}$/)
  expect(pairing.collect(secret, start)).toBe('waiting')
  pairing.answer(code, 'a token', start)
  expect(pairing.isAsked(code, start)).toBe(false)
  expect(pairing.collect(secret, start)).toEqual({ token: 'a token' })
  expect(pairing.collect(secret, start)).toBeNull()
})

test('a code is over after ten minutes', () => {
  const pairing = openPairing()
  const { code, secret } = pairing.ask(start)
  expect(pairing.isAsked(code, start + tenMinutesMs - 1)).toBe(true)
  expect(pairing.isAsked(code, start + tenMinutesMs)).toBe(false)
  expect(pairing.collect(secret, start + tenMinutesMs)).toBeNull()
})

test('two screens never show one code, and what is left lying about is forgotten', () => {
  const pairing = openPairing()
  const codes = Array.from({ length: 500 }, () => pairing.ask(start).code)
  const alive = codes.filter((code) => pairing.isAsked(code, start))
  expect(new Set(alive).size).toBe(alive.length)
  expect(alive.length).toBeLessThanOrEqual(200)
})

test('a secret that was never given collects nothing', () => {
  const pairing = openPairing()
  pairing.ask(start)
  expect(pairing.collect('', start)).toBeNull()
})
