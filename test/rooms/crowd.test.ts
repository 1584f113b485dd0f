import { expect, test, vi } from 'vitest'
import { most, openCrowd } from '../../server/rooms/crowd.ts'

const at = (moment: { now: number }) => openCrowd(() => moment.now)
const from = (address: string | null, device: string | null = null) => ({ address, device: () => device })

test('a guest who opens lines without end takes none from anybody else', () => {
  const crowd = at({ now: 0 })
  const leaves = Array.from({ length: most.ofAddress }, () => {
    expect(crowd.mayCome(from('10.0.0.7'))).toBe(true)
    return crowd.came(from('10.0.0.7'))
  })
  expect(crowd.mayCome(from('10.0.0.7'))).toBe(false)
  expect(crowd.mayCome(from('10.0.0.8'))).toBe(true)
  for (const leave of leaves.slice(0, 2)) {
    leave()
    leave()
  }
  crowd.came(from('10.0.0.7'))
  crowd.came(from('10.0.0.7'))
  expect(crowd.mayCome(from('10.0.0.7'))).toBe(false)
})

test('a token that was carried off opens a few lines, whatever address it comes from', () => {
  const crowd = at({ now: 0 })
  for (let n = 0; n < most.ofDevice; n++) crowd.came(from(`10.0.1.${n}`, 'screen 3'))
  expect(crowd.mayCome(from('10.0.2.1', 'screen 3'))).toBe(false)
  expect(crowd.mayCome(from('10.0.2.1', 'screen 4'))).toBe(true)
})

test('who comes and goes without end is let in again after a minute', () => {
  const moment = { now: 0 }
  const crowd = at(moment)
  for (let n = 0; n < most.triesOfAddress; n++) crowd.mayCome(from('10.0.0.7'))
  const isLookedUp = vi.fn(() => 'screen 3')
  expect(crowd.mayCome({ address: '10.0.0.7', device: isLookedUp })).toBe(false)
  expect(isLookedUp, 'who is turned away costs no look into the database').not.toHaveBeenCalled()
  moment.now += most.triesWithinMs + 1
  expect(crowd.mayCome(from('10.0.0.7'))).toBe(true)
})

test('this machine’s own screens are counted nowhere', () => {
  const crowd = at({ now: 0 })
  for (let n = 0; n < most.ofAddress + 5; n++) crowd.came(from(null, 'session'))
  expect(crowd.mayCome(from(null, 'session'))).toBe(true)
})
