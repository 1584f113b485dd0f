/** What a clerk reads when the lead asks for help. */
export const help = {
  label: 'Hjælp til en anden kø',
  ask: (name: string, waiting: number) => `Kan du tage ${name}? ${waiting} venter.`,
  wanted: (name: string, waiting: number) => `Kan du åbne en skranke til ${name}? ${waiting} venter.`,
  yes: 'Ja',
  notNow: 'Ikke nu',
  also: (names: string) => `Du tager også ${names}.`,
  stop: 'Kun mine egne',
}

export type HelpTexts = typeof help
