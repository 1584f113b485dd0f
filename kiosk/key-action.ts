import type { KeyAction, KioskScreen } from '../server/contract/kiosk-screen.ts'

/** What a key does by the keypad's map; null where it is no key of the keypad. */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>,
  keys: KioskScreen['keys'],
): KeyAction | null {
  const name = event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : event.key
  const of = Object.entries(keys).find(([, names]) => names.includes(name) || names.includes(event.code))
  return (of?.[0] as KeyAction | undefined) ?? null
}
