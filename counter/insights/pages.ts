import type { ComponentType } from 'preact'
import { later } from '../parts/later.tsx'

/** The pages in the order in which they are offered: each is a file of its own, fetched when it is opened. */
export const pages = {
  overview: later(() => import('./happened/overview.tsx').then(({ Overview }) => Overview)),
  arrivals: later(() => import('./happened/arrivals.tsx').then(({ Arrivals }) => Arrivals)),
  busiest: later(() => import('./happened/busiest.tsx').then(({ Busiest }) => Busiest)),
  edges: later(() => import('./happened/edges.tsx').then(({ Edges }) => Edges)),
  door: later(() => import('./happened/door.tsx').then(({ Door }) => Door)),
  waits: later(() => import('./happened/waits.tsx').then(({ Waits }) => Waits)),
  service: later(() => import('./happened/service.tsx').then(({ Service }) => Service)),
  absent: later(() => import('./happened/absent.tsx').then(({ Absent }) => Absent)),
  booked: later(() => import('./happened/booked.tsx').then(({ Booked }) => Booked)),
  languages: later(() => import('./happened/languages.tsx').then(({ Languages }) => Languages)),
  handling: later(() => import('./happened/handling.tsx').then(({ Handling }) => Handling)),
  settled: later(() => import('./happened/settled.tsx').then(({ Settled }) => Settled)),
  returns: later(() => import('./happened/returns.tsx').then(({ Returns }) => Returns)),
  transfers: later(() => import('./happened/transfers.tsx').then(({ Transfers }) => Transfers)),
  needs: later(() => import('./happened/needs.tsx').then(({ Needs }) => Needs)),
  losses: later(() => import('./lean/losses.tsx').then(({ Losses }) => Losses)),
  'value-stream': later(() => import('./lean/value-stream.tsx').then(({ ValueStream }) => ValueStream)),
  variants: later(() => import('./lean/variants.tsx').then(({ Variants }) => Variants)),
  takt: later(() => import('./lean/takt.tsx').then(({ Takt }) => Takt)),
  control: later(() => import('./lean/control.tsx').then(({ Control }) => Control)),
  channels: later(() => import('./lean/channels.tsx').then(({ Channels }) => Channels)),
  'failed-demand': later(() => import('./lean/failed-demand.tsx').then(({ FailedDemand }) => FailedDemand)),
  'counting-week': later(() => import('./lean/counting-week.tsx').then(({ CountingWeek }) => CountingWeek)),
  forecast: later(() => import('./ahead/forecast.tsx').then(({ Forecast }) => Forecast)),
  staffing: later(() => import('./ahead/staffing.tsx').then(({ Staffing }) => Staffing)),
  'what-if': later(() => import('./ahead/what-if.tsx').then(({ WhatIf }) => WhatIf)),
  reports: later(() => import('./files/reports.tsx').then(({ Reports }) => Reports)),
} as const satisfies Record<string, ComponentType>
export type InsightPage = keyof typeof pages

export const pageNames = Object.keys(pages) as InsightPage[]

const mine: Readonly<Record<string, readonly InsightPage[]>> = {
  demand: ['arrivals', 'busiest', 'edges', 'door'],
  waiting: ['waits', 'service', 'absent', 'booked', 'languages'],
  help: ['handling', 'settled', 'returns', 'transfers', 'needs'],
  flow: ['losses', 'value-stream', 'variants', 'takt', 'control'],
  channels: ['channels', 'failed-demand', 'counting-week'],
  ahead: ['forecast', 'staffing', 'what-if'],
}

export const groupNames = ['demand', 'waiting', 'help', 'flow', 'channels', 'ahead', 'more'] as const
export type GroupName = (typeof groupNames)[number]

/** Questions that belong together; a page that no group names stands in the last. */
export const groups: readonly { readonly name: GroupName; readonly pages: readonly InsightPage[] }[] =
  groupNames.flatMap((name) => {
    const named = Object.values(mine).flat()
    const rest = pageNames.filter((page) => page !== 'overview' && !named.includes(page))
    const here = name === 'more' ? rest : (mine[name] ?? [])
    return here.length === 0 ? [] : [{ name, pages: here }]
  })
