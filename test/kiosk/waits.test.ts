import { expect, test } from 'vitest'
import { load } from '../../kiosk/texts.ts'
import { waitWords } from '../../kiosk/waits.ts'
import type { KioskErrand } from '../../server/contract/views.ts'

await load('en')

const errand = (medianMinutes: number, p80Minutes: number): Pick<KioskErrand, 'wait'> => ({
  wait: { medianMinutes, p80Minutes },
})

test('a card says the range of a wait', () =>
  expect(waitWords([errand(12, 25)], 'da')).toBe('Ventetid 12–25 min.'))

test('a group says the shortest and the longest of its errands', () =>
  expect(waitWords([errand(12, 25), errand(4, 15)], 'en')).toBe('Wait 4–25 min'))

test('where some errand has no wait, only the longest is said', () =>
  expect(waitWords([errand(0, 5), errand(8, 20)], 'da')).toBe('Ventetid op til 20 min.'))

test('a long wait of one errand is told however wide it is, and in hours', () =>
  expect(waitWords([errand(86, 140)], 'da')).toBe('Ventetid 1 t. 25 min. – 2 t. 20 min.'))

test('a short wait is not worth a word', () => expect(waitWords([errand(1, 5)], 'da')).toBeNull())

test('nothing open has no wait', () => expect(waitWords([], 'da')).toBeNull())

test('of one errand a long and uncertain wait is told too, for who reads it might come another day', () => {
  expect(waitWords([errand(40, 95)], 'da')).toBe('Ventetid 40–95 min.')
  expect(waitWords([errand(130, 190)], 'en')).toBe('Wait 2 h 10 min – 3 h 10 min')
})

test('where errands are far apart, one range for all of them would tell nothing', () =>
  expect(waitWords([errand(0, 10), errand(60, 95)], 'da')).toBeNull())
