import type { SlipTexts } from '../da/slip.ts'

const minutes = (count: number) => (count === 1 ? 'Minute' : 'Minuten')

export const slip = {
  locale: 'de-DE',
  wait: (low: number, high: number) =>
    low === high
      ? `Wartezeit: etwa ${high}\u00a0${minutes(high)}`
      : `Wartezeit: etwa ${low}–${high}\u00a0${minutes(high)}`,
  noWait: 'Fast keine Wartezeit',
  next: 'Achten Sie auf die Anzeigetafel. Wir rufen Ihre\u00a0Nummer\u00a0auf.',
  copy: 'Kopie. Ihre Nummer bleibt gleich.',
  scan: 'Ihr Platz in der Reihe auf dem Handy',
  back: 'Halten Sie den Code unter den Leser, wenn Sie wieder da sind',
} satisfies SlipTexts
