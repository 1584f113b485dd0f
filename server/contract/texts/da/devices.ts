import type { DeviceCondition, DeviceKind } from '../../devices.ts'
import type { SlipState } from '../../views.ts'

type NotPrinted = Exclude<SlipState, 'none' | 'printing' | 'printed' | 'uncertain'>

/** What staff read about the lobby's devices. */
export const devices = {
  kinds: {
    printer: 'Printer',
    panel: 'Tastatur',
    sign: 'Skilt',
    chime: 'Klokke',
    door: 'Dørtæller',
    scanner: 'Scanner',
    headset: 'Stik til hovedtelefoner',
    power: 'Nødstrøm',
    screen: 'Skærm',
  } satisfies Record<DeviceKind, string>,
  /** What stands over several of a kind. */
  groups: {
    printer: 'Printere',
    panel: 'Tastaturer',
    sign: 'Skilte',
    chime: 'Klokker',
    door: 'Dørtællere',
    scanner: 'Scannere',
    headset: 'Stik til hovedtelefoner',
    power: 'Nødstrøm',
    screen: 'Skærme',
  } satisfies Record<DeviceKind, string>,
  screens: { kiosk: 'Kiosk', wall: 'Tavle', sign: (counter: string) => `Skilt ved ${counter}` },
  conditions: {
    well: 'Virker',
    'paper-near-end': 'Snart slut med papir',
    'no-paper': 'Mangler papir',
    'cover-open': 'Låget er åbent',
    cutter: 'Kniven sidder fast',
    offline: 'Er ikke klar',
    unrecoverable: 'Er i stykker',
    unreachable: 'Ingen forbindelse',
    silent: 'Svarer ikke',
    'not-understood': 'Sender noget, vi ikke forstår',
    'on-battery': 'Kører på batteri',
    'battery-low': 'Batteriet er næsten tomt',
    lost: 'Ingen forbindelse',
  } satisfies Record<DeviceCondition, string>,
  /** What to do about it, in one sentence. */
  advice: {
    well: 'Du skal ikke gøre noget.',
    'paper-near-end': 'Læg en ny rulle klar, og skift den, når der er stille.',
    'no-paper': 'Sæt en ny rulle i.',
    'cover-open': 'Luk låget, så det klikker.',
    cutter: 'Sluk printeren, fjern papiret ved kniven, og tænd den igen.',
    offline: 'Se på printeren, og tryk på dens knap, hvis den blinker.',
    unrecoverable: 'Sluk printeren, vent lidt, og tænd den; ring til it, hvis det ikke hjælper.',
    unreachable: 'Se efter, om der er strøm på, og om kablet sidder fast.',
    silent: 'Tag kablet ud, vent lidt, og sæt det i igen.',
    'not-understood': 'Bed it om at se på, hvordan den er sat op.',
    'on-battery': 'Strømmen er væk: find ud af hvorfor, mens batteriet holder.',
    'battery-low': 'Vi giver ingen nye numre; hjælp dem, der er her, færdig.',
    lost: 'Se efter, om skærmen er tændt, og om siden er åben.',
  } satisfies Record<DeviceCondition, string>,

  title: 'Enheder – Næste',
  heading: 'Enheder',
  open: 'Enheder',
  none: 'Her er intet udstyr endnu',
  noneMeans: 'Printere, skilte og skærme står her, når de er sat op.',
  allWell: 'Alt udstyr virker',
  troubles: (count: number) => (count === 1 ? 'Se efter én ting' : `Se efter ${count} ting`),
  well: 'Det virker',
  /** Leads to a PDF. */
  numberSheet: 'Numre på papir til en dag uden maskine (PDF)',
  doors: (entered: number, left: number, tickets: number) =>
    `I dag: ${entered} ind, ${left} ud, ${tickets} ${tickets === 1 ? 'nummer' : 'numre'}`,
  since: {
    today: (clock: string) => `siden ${clock}`,
    yesterday: 'siden i går',
    weekday: (weekday: string) => `siden ${weekday}`,
    date: (date: string) => `siden den ${date}`,
  },
  /** One trouble in one line, and how many there are besides. */
  line: (device: string, condition: string, advice: string) => `${device}: ${condition}. ${advice}`,
  more: (count: number) => `Og ${count} mere.`,

  testPage: 'Prøveside',
  testPageIs: 'Prøvesiden',
  printing: 'Printer …',
  printed: (what: string) => `${what} er printet.`,
  uncertain: (what: string) => `Vi ved ikke, om ${what} kom ud. Se efter i printeren.`,
  notPrinted: (what: string, why: string) => `${what} blev ikke printet: ${why}.`,
  why: {
    'no-paper': 'printeren mangler papir',
    'cover-open': 'printerens låg er åbent',
    cutter: 'printerens kniv sidder fast',
    offline: 'printeren er ikke klar',
    unrecoverable: 'printeren er i stykker',
    unreachable: 'vi kan ikke nå printeren',
  } satisfies Record<NotPrinted, string>,
  noAnswer: 'Vi fik intet svar. Se efter i printeren, før du prøver igen.',
}

export type DevicesTexts = typeof devices
