import { expect, test } from 'vitest'
import { firstCatalogue } from '../../server/catalogue/first.ts'
import type { Notice } from '../../server/catalogue/schema/told.ts'
import { noticesAt } from '../../server/screens/notices.ts'
import { instant } from '../given.ts'

const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  level: 'normal',
  title: { da: id },
  screens: ['kiosk', 'wall', 'phone'],
  ...more,
})
const told = (clock: string, ...notices: Notice[]) =>
  noticesAt({ ...firstCatalogue(null), notices }, instant(clock)).map(({ id }) => id)

test('a notice holds from its first minute up to, and not with, its last', () => {
  const lift = notice('lift', { from: '2026-11-23T10:00', until: '2026-11-23T12:00' })
  expect(told('09:59', lift)).toEqual([])
  expect(told('10:00', lift)).toEqual(['lift'])
  expect(told('11:59', lift)).toEqual(['lift'])
  expect(told('12:00', lift)).toEqual([])
})

test('without times a notice stands until it is taken away', () => {
  expect(told('03:00', notice('always'))).toEqual(['always'])
  expect(told('03:00', notice('later', { from: '2027-01-01T00:00' }))).toEqual([])
})

test('the gravest stands first, and each tells on which screens', () => {
  const notices = [
    notice('a'),
    notice('b', { level: 'crisis', screens: ['wall'] }),
    notice('c', { level: 'important' }),
  ]
  expect(told('10:00', ...notices)).toEqual(['b', 'c', 'a'])
  expect(noticesAt({ ...firstCatalogue(null), notices }, instant('10:00'))[0]?.screens).toEqual(['wall'])
})

test('times go by the clock on the wall, also when it is put back and forth', () => {
  const night = notice('night', { from: '2026-10-25T02:30', until: '2026-10-25T03:00' })
  expect(told('2026-10-25T00:29:00Z', night)).toEqual([])
  expect(told('2026-10-25T00:30:00Z', night)).toEqual(['night'])
  // The hour from two to three comes twice.
  expect(told('2026-10-25T01:45:00Z', night)).toEqual(['night'])
  expect(told('2026-10-25T02:00:00Z', night)).toEqual([])
  const spring = notice('spring', { from: '2026-03-29T02:30', until: '2026-03-29T04:00' })
  expect(told('2026-03-29T00:59:00Z', spring)).toEqual([])
  expect(told('2026-03-29T01:00:00Z', spring)).toEqual(['spring'])
})
