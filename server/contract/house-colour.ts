import type { House } from './views.ts'

/** Gives the page the house's own colour. */
export function applyHouse(house: House): void {
  document.documentElement.style.setProperty('--accent', house.accent)
}
