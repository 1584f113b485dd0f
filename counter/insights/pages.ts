import type { ComponentType } from 'preact'
import { later } from '../parts/later.tsx'

/** The pages in the order in which they are offered: each is a file of its own, fetched when it is opened. */
export const pages = {
  arrivals: later(() => import('./arrivals.tsx').then(({ Arrivals }) => Arrivals)),
} as const satisfies Record<string, ComponentType>
export type InsightPage = keyof typeof pages

export const pageNames = Object.keys(pages) as InsightPage[]
