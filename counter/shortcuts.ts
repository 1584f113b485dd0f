/** What the desk's keys do. The letters are those of the Danish words, and stay so: hands remember them. */
export const keys = {
  primary: 'Enter',
  recall: 'K',
  absent: 'I',
  park: 'P',
  transfer: 'S',
  'add-errand': 'T',
  needs: 'B',
  guide: 'G',
  print: 'R',
  choose: 'V',
  undo: 'F',
  pause: 'U',
  devices: 'D',
} as const
export type Shortcut = keyof typeof keys

export interface Press {
  readonly key: string
  readonly repeat: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const shortcuts = Object.keys(keys) as Shortcut[]

/** Which action a key press asks for; a held key and a browser's own shortcut ask for none. */
export function shortcutOf(press: Press, lettersToo: boolean): Shortcut | null {
  if (!isPlain(press)) return null
  const key = press.key.length === 1 ? press.key.toUpperCase() : press.key
  const found = shortcuts.find((shortcut) => keys[shortcut] === key)
  return found && (lettersToo || found === 'primary') ? found : null
}

/** Which of a panel's choices a digit picks, from 0; null when it picks none. */
export function choiceOf(press: Press, choices: number): number | null {
  if (!isPlain(press) || !/^[1-9]$/.test(press.key)) return null
  const index = Number(press.key) - 1
  return index < choices ? index : null
}

const isPlain = (press: Press): boolean => !press.repeat && !press.ctrlKey && !press.altKey && !press.metaKey
