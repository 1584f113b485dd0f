import type { DeviceCondition, DeviceKind } from '../../devices.ts'

/** What staff read about the lobby's devices. */
export const devices = {
  kinds: {
    printer: 'Printer',
    panel: 'Tastatur',
    sign: 'Skilt',
    chime: 'Klokke',
    door: 'Dørtæller',
    scanner: 'Scanner',
    power: 'Nødstrøm',
    screen: 'Skærm',
  } satisfies Record<DeviceKind, string>,
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
}

export type DevicesTexts = typeof devices
