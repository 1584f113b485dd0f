import { expect, test } from 'vitest'
import { paperOf } from '../../kiosk/paper.ts'

test('what the printer did is told as it is', () => {
  for (const told of ['none', 'printing', 'printed', 'uncertain']) expect(paperOf(told)).toBe(told)
})

test('any fault means that there is no paper', () => {
  for (const fault of ['no-paper', 'cover-open', 'unreachable', 'a fault of tomorrow'])
    expect(paperOf(fault)).toBe('failed')
})
