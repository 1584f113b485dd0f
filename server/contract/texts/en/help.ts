import type { HelpTexts } from '../da/help.ts'

export const help = {
  label: 'Help for another line',
  ask: (name: string, waiting: number) => `Can you take ${name}? ${waiting} waiting.`,
  wanted: (name: string, waiting: number) => `Can you open a counter for ${name}? ${waiting} waiting.`,
  yes: 'Yes',
  notNow: 'Not now',
  also: (names: string) => `You also take ${names}.`,
  stop: 'Only my own',
} satisfies HelpTexts
