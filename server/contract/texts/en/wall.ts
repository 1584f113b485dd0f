import type { SignTexts, WallTexts } from '../da/wall.ts'

export const wall = {
  number: 'Number',
  counter: 'Counter',
  lines: 'Queues',
  waiting: 'Waiting',
  waitUnder: (minutes: number) => `Under ${minutes} min`,
  noCounter: 'Pause',
  nobody: 'Nobody is waiting',
  nobodyHow: 'Take a number, and it is soon your turn.',
  soon: 'We call in a moment',
  soonHow: 'Watch this screen. Your number comes here.',
  openToday: (hours: string) => `Open today ${hours}`,
  openUntil: (time: string) => `Open until ${time}`,
  closedNow: 'Closed now',
  closed: 'We are closed',
  opens: (when: string) => `We open ${when}`,
  hours: 'Opening hours',
  stale: (time: string) => `This screen has had no connection since ${time}`,
  staleHow: 'Ask us at the counter if we have called you.',
  trouble: 'We cannot call numbers right now',
  troubleHow: 'We are working on it. Stay here, or ask us.',
  powerIsLow: 'The power is out, and this screen goes dark soon',
  powerIsLowHow: 'Keep your number and stay here. We will call you ourselves.',
  connecting: 'This screen is ready in a moment',
  touchForSound: 'Touch the screen for sound',
  arrows: {
    left: 'to the left',
    right: 'to the right',
    straight: 'straight ahead',
    up: 'up the stairs',
  },
} satisfies WallTexts

export const sign = {
  free: 'Free',
  paused: 'On a break',
  closed: 'Closed',
  lost: 'No connection',
  connecting: 'Ready in a moment',
  unknown: 'There is no such counter',
} satisfies SignTexts
