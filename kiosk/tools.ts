import { effect, signal } from '@preact/signals'
import type { KioskScreen } from '../server/contract/kiosk-screen.ts'

const wantsContrast = matchMedia('(prefers-contrast: more)').matches

/** Letters that are read from where one stands by who sees half as well. */
export const larger = signal(false)
/** All that is touched stands where it is reached from a wheelchair. */
export const lowered = signal(false)
/** Black and white, with one strong colour. */
export const contrast = signal(wantsContrast)

/** Whether somebody has fitted the screen to themselves. */
export const fitted = (): boolean => larger.value || lowered.value || contrast.value !== wantsContrast

/** The next person meets the usual screen. */
export function forgetTools(): void {
  larger.value = false
  lowered.value = false
  contrast.value = wantsContrast
}

effect(() => {
  const { dataset } = document.documentElement
  dataset.text = larger.value ? 'larger' : 'usual'
  dataset.place = lowered.value ? 'lowered' : 'usual'
  dataset.colours = contrast.value ? 'strong' : 'usual'
})

/** A capital letter is seen under 0.7 degrees (EN 301 549, 5.1.4). */
const distanceOfCapital = 82
/** Of IBM Plex Sans, in its font size. */
const capitalHeight = 0.698
/** The highest that is reached from a wheelchair (EN 301 549, 8.3; BR18). */
const reachMm = 1200

/** Gives the page the measures of its screen, in pixels. */
export function fitToScreen({ pixelsPerMm, eyeDistanceMm, topAboveFloorMm }: KioskScreen): void {
  const { style } = document.documentElement
  const letters = ((eyeDistanceMm / distanceOfCapital) * pixelsPerMm) / capitalHeight
  style.setProperty('--mm', `${pixelsPerMm}px`)
  style.setProperty('--readable', `${letters.toFixed(2)}px`)
  style.setProperty('--out-of-reach', `${Math.max(0, (topAboveFloorMm - reachMm) * pixelsPerMm)}px`)
}
