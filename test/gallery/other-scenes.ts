import { pageMs } from '../../display/wall/pages/pages.ts'
import { calmPages } from './lobbies.ts'
import type { Scene } from './scene.ts'

type Rest = Partial<Omit<Scene, 'name' | 'app' | 'path'>>
const walls = ['wall 1920 x 1080', 'wall 1080 x 1920'] as const

const wall = (name: string, rest: Rest = {}): Scene => ({
  name,
  app: 'wall',
  path: '/wall',
  lobby: 'open',
  languages: ['da'],
  sizes: walls,
  steps: (page) => page.waitForTimeout(2500),
  ...rest,
})
/** A calm page, which comes in its turn. */
const calm = (name: string, turn: number): Scene =>
  wall(name, { lobby: 'calm', time: (now) => now - (now % (pageMs * calmPages)) + pageMs * turn })
const sign = (name: string, path: string): Scene => ({
  name,
  app: 'sign',
  path,
  lobby: 'open',
  languages: ['da'],
  sizes: ['sign 800 x 480'],
})
const phone = (name: string, path: string, rest: Rest = {}): Scene => ({
  name,
  app: 'phone',
  path,
  lobby: 'open',
  languages: ['da', 'de', 'ar'],
  sizes: ['phone 390 x 844'],
  ...rest,
})

/** What people look at while they wait. Tickets and counters are those that the open lobby is given. */
export const otherScenes: readonly Scene[] = [
  wall('Calls', { sizes: ['wall 1920 x 1080', 'wall 3840 x 2160', 'wall 1080 x 1920'] }),
  wall('Nobody is called', { lobby: 'full' }),
  calm('Beside the queue: nobody', 0),
  calm('Beside the queue: news', 1),
  calm('Beside the queue: a guide', 2),
  calm('Beside the queue: a course', 4),
  calm('Beside the queue: hours', 5),
  wall('Closed', { lobby: 'closed' }),
  wall('A crisis', { lobby: 'crisis' }),
  wall('The disk takes nothing', { house: { trouble: true } }),
  wall('The battery is nearly empty', { house: { powerIsLow: true } }),
  wall('The server is away', { isCutOff: true }),
  sign('Called', '/sign/3'),
  sign('Free', '/sign/4'),
  sign('Closed', '/sign/8'),
  phone('Waiting', '/t/waiting'),
  phone('Called', '/t/called', { languages: ['da'] }),
  phone('Over', '/t/over', { languages: ['da'] }),
  phone('Unknown', '/t/nobody-has-this-one', { languages: ['da'] }),
]
