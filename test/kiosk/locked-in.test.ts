import { expect, test } from 'vitest'
import { KioskSettings } from '../../hardware/kiosk-settings.ts'
import { isBrowsers } from '../../kiosk/locked-in.ts'

const { keys } = KioskSettings.parse({})

/** A key as a browser tells it: `Control+p`. */
function pressed(told: string) {
  const parts = told.split('+')
  const key = parts.pop() ?? ''
  const holds = (name: string) => parts.includes(name)
  return {
    key,
    code: key,
    shiftKey: holds('Shift'),
    ctrlKey: holds('Control'),
    altKey: holds('Alt'),
    metaKey: holds('Meta'),
    getModifierState: holds,
  }
}

test.each([
  ...['Control+p', 'Control+w', 'Control+Shift+i', 'Alt+ArrowLeft', 'Alt+Home', 'Meta+d', 'Control+Enter'],
  ...['F1', 'F5', 'F7', 'F11', 'F12', 'BrowserBack', 'BrowserHome', 'ContextMenu', 'Print', 'Meta', 'Alt'],
])('%s is kept from the browser', (told) => {
  expect(isBrowsers(pressed(told), keys)).toBe(true)
  expect(isBrowsers(pressed(told), null)).toBe(true)
})

test('what writes, and what the keypad sends, is the kiosk’s own', () => {
  const own = ['a', 'å', 'Shift+Å', ' ', 'Enter', 'Tab', 'Shift+Tab', 'Escape', 'ArrowDown', 'PageUp', 'Home']
  for (const told of [...own, 'F8', 'F9', 'F10', 'AudioVolumeUp', 'AltGraph+@', 'Control+Alt+AltGraph+@'])
    expect(isBrowsers(pressed(told), keys), told).toBe(false)
})
