import { pageMs } from '../../display/wall/pages/pages.ts'
import { calmPages } from './lobbies.ts'
import { raised } from './raised.ts'
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
const sign = (name: string, path: string, rest: Rest = {}): Scene => ({
  name,
  app: 'sign',
  path,
  lobby: 'open',
  languages: ['da'],
  sizes: ['sign 800 x 480'],
  ...rest,
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

const counter = (name: string, hash: string, rest: Rest = {}): Scene => ({
  name,
  app: 'counter',
  path: `/counter#${hash}`,
  lobby: 'open',
  languages: ['da'],
  sizes: ['counter 1280 x 800'],
  steps: (page) => page.waitForTimeout(1500),
  ...rest,
})

/** What people look at while they wait, and what staff have for days that go wrong. Tickets and counters are those that the open lobby is given. */
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
  wall('Leave', { house: raised('evacuate') }),
  wall('Leave: an exercise', { house: raised('evacuate', true) }),
  wall('Closed by staff', { house: raised('closed') }),
  wall('Go to the library', { house: raised('library') }),
  wall('The system is down', { house: raised('system-down') }),
  wall("The lead's own words", { house: raised('own') }),
  wall('A rush', { lobby: 'rush' }),
  wall('The disk takes nothing', { house: { trouble: true } }),
  wall('The battery is nearly empty', { house: { powerIsLow: true } }),
  wall('The server is away', { isCutOff: true }),
  sign('Called', '/sign/3'),
  sign('Free', '/sign/4'),
  sign('Closed', '/sign/8'),
  sign('Leave', '/sign/3', { house: raised('evacuate') }),
  phone('Waiting', '/t/waiting'),
  phone('Leave', '/t/waiting', { house: raised('evacuate') }),
  phone('Come back later', '/t/away', { lobby: 'rush' }),
  phone('Called', '/t/called', { languages: ['da'] }),
  phone('Over', '/t/over', { languages: ['da'] }),
  phone('Unknown', '/t/nobody-has-this-one', { languages: ['da'] }),
  counter('Crisis: the notice', 'crisis'),
  counter('Crisis: the folder', 'crisis/folder'),
  counter('Crisis: later entry', 'crisis/later'),
  counter('Crisis: an exercise', 'crisis/drill'),
  counter('Operations', 'operations'),
  counter('The lead in a rush', 'lead', { lobby: 'rush' }),
]
