import type { CauseKind } from '../../health.ts'

/** A screen of the house by its room, as the beginning of a sentence. */
const screen = (room: string): string => {
  if (room === 'kiosk') return 'Kiosken'
  return room === 'wall' ? 'Tavlen' : `Skiltet ved skranke ${room.replace('sign:', '')}`
}

/** What can be wrong with a lobby, and what to do: on the page, in alerts and in the log of what was told. */
export const health = {
  screen,
  /** What is wrong, in one sentence; `about` names the device or the screen. */
  says: {
    'not-keeping': () => 'Disken tager ikke imod. Der gives ingen numre.',
    'battery-low': (about) => `Batteriet i ${about} er næsten tomt. Der gives ingen nye numre.`,
    'disk-full': () => 'Disken er fuld.',
    'no-paper': (about) => `Printeren ${about} mangler papir.`,
    'printer-not-ready': (about) => `Printeren ${about} er ikke klar.`,
    'printer-unreachable': (about) => `Printeren ${about} svarer ikke.`,
    'screen-lost': (about) => `${screen(about)} er væk.`,
    'clock-off': () => 'Maskinens ur går forkert.',
    'copies-stopped': (about) => `Kopien af databasen på ${about} følger ikke med.`,
    slow: () => 'Maskinen er langsom. Tryk venter mere end et kvart sekund.',
    'device-gone': (about) => `Enheden ${about} svarer ikke.`,
    'on-battery': (about) => `Strømmen er væk. Maskinen kører på batteriet i ${about}.`,
    'disk-near-full': () => 'Der er snart ikke mere plads på disken.',
    'copies-unproven': (about) => `Kopien af databasen på ${about} er ikke prøvet for nylig.`,
    'alerts-not-sent': () => 'En besked om fejl kunne ikke sendes.',
    'self-test-failed': () => 'Prøven før åbning fandt fejl.',
    'update-taken-back': () => 'Den seneste opdatering blev taget tilbage.',
    'paper-near-end': (about) => `Printeren ${about} har snart ikke mere papir.`,
  } satisfies Record<CauseKind, (about: string) => string>,
  /** What to do about it, in one or two sentences. */
  advice: {
    'not-keeping': 'Se, om disken er fuld eller skadet. Huset prøver selv igen hvert andet sekund.',
    'battery-low': 'Hjælp dem, der er her, færdig. Find ud af, hvorfor strømmen er væk.',
    'disk-full': 'Slet, hvad der ikke hører til på maskinen. Databasen skal blive liggende.',
    'no-paper': 'Sæt en ny rulle i.',
    'printer-not-ready': 'Luk låget, fjern papir i klemme, og tryk på printerens knap.',
    'printer-unreachable': 'Se efter, om der er strøm på printeren, og om kablet sidder fast.',
    'screen-lost': 'Se efter, om skærmen er tændt, og om siden er åben.',
    'clock-off': 'Stil maskinens ur, og se efter, om den kan hente tiden fra nettet.',
    'copies-stopped': 'Se efter, om stedet for kopier er tændt, og om der er plads på det.',
    slow: 'Se efter, hvad maskinen ellers laver. Hjælper det ikke, så ring til it.',
    'device-gone': 'Se efter, om der er strøm på, og om kablet sidder fast.',
    'on-battery': 'Find ud af hvorfor, mens batteriet holder.',
    'disk-near-full': 'Slet, hvad der ikke hører til på maskinen, eller sæt en større disk i.',
    'copies-unproven': 'Prøv kopien nu under "Kopier af databasen". Hjælper det ikke, så ring til it.',
    'alerts-not-sent': 'Under "Beskeder om fejl" står, hvorfor den ikke kom af sted.',
    'self-test-failed': 'Under "Er I klar til at åbne?" står, hvad der ikke virkede.',
    'update-taken-back': 'Huset kører som før. Send loggen til den, der laver programmet.',
    'paper-near-end': 'Læg en ny rulle klar, og skift den, når der er stille.',
  } satisfies Record<CauseKind, string>,
}

export type HealthTexts = typeof health
