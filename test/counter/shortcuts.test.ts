import { expect, test } from 'vitest'
import { choiceOf, keys, type Press, shortcutOf } from '../../counter/shortcuts.ts'

const press = (key: string, other: Partial<Press> = {}): Press => ({
  key,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...other,
})

test('each key means one thing', () => {
  const printed = Object.values(keys)
  expect(new Set(printed).size).toBe(printed.length)
})

test('a letter means the same with and without Shift or Caps Lock', () => {
  expect(shortcutOf(press('k'), true)).toBe('recall')
  expect(shortcutOf(press('K'), true)).toBe('recall')
})

test("the browser's own shortcuts stay the browser's", () => {
  expect(shortcutOf(press('p', { ctrlKey: true }), true)).toBeNull()
  expect(shortcutOf(press('t', { metaKey: true }), true)).toBeNull()
  expect(shortcutOf(press('s', { altKey: true }), true)).toBeNull()
})

test('a held key presses once', () => expect(shortcutOf(press('Enter', { repeat: true }), true)).toBeNull())

test('with letters turned off the large button keeps its key', () => {
  expect(shortcutOf(press('k'), false)).toBeNull()
  expect(shortcutOf(press('Enter'), false)).toBe('primary')
})

test('a digit picks a choice that is there', () => {
  expect(choiceOf(press('1'), 5)).toBe(0)
  expect(choiceOf(press('5'), 5)).toBe(4)
  expect(choiceOf(press('5'), 4)).toBeNull()
  expect(choiceOf(press('0'), 5)).toBeNull()
  expect(choiceOf(press('1', { repeat: true }), 5)).toBeNull()
})
