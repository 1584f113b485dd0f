import { learnClock } from './format.ts'
import type { House } from './views.ts'

/** Gives the page the house's own colour and clock. */
export function applyHouse(house: House): void {
  document.documentElement.style.setProperty('--accent', house.accent)
  learnClock(house)
}
