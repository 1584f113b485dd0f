const seconds = (count: number) => (count === 1 ? '1 sekund' : `${count} sekunder`)

/** What a citizen reads at the kiosk. */
export const kiosk = {
  title: 'Tag et nummer – Næste',
  languages: 'Sprog',
  back: 'Tilbage',

  choose: { heading: 'Hvad kan vi hjælpe med?', lead: 'Tryk på det, du kommer for.' },
  group: { lead: 'Hvad drejer det sig om?' },
  card: {
    wait: (range: string) => `Ventetid ${range}`,
    upTo: (minutes: number) => `op til ${minutes} min.`,
    opens: (when: string) => `Åbner ${when}`,
    closed: 'Lukket lige nu',
  },
  asking: { heading: 'Et øjeblik', lead: 'Vi laver dit nummer.' },

  ticket: {
    heading: 'Dit nummer',
    next: 'Tag plads. Vi kalder dit nummer på tavlen.',
    called: (counter: string) => `Det er din tur. Gå til ${counter}.`,
    over: 'Dit besøg er slut. Tak for i dag.',
    away: 'Vi kaldte dit nummer. Gå til receptionen.',
    parked: 'Vi holder din plads. Sig det ved skranken, når du er klar.',
    gone: 'Nummeret gælder ikke mere. Tag et nyt nummer.',
    place: 'Din plads i køen',
    first: 'Du er den næste',
    ahead: (count: number) => `${count} før dig`,
    wait: 'Ventetid',
    almostNone: 'Næsten ingen',
    minutes: (low: number, high: number) => `${low}–${high} minutter`,
    old: 'Tallene kan være gamle.',
    bring: 'Hav det klar',
    done: 'Færdig',
    longer: 'Mere tid',
    /** After the number of seconds. */
    left: (count: number): string => (count === 1 ? 'sekund tilbage' : 'sekunder tilbage'),
  },
  paper: {
    printing: 'Vi printer dit nummer …',
    printed: 'Husk at tage dit nummer på papir.',
    uncertain: 'Kom der intet papir? Husk nummeret, eller få det printet i receptionen.',
    failed: 'Vi kunne ikke printe. Husk nummeret, eller få det printet i receptionen.',
    scan: 'Scan koden. Så kan du følge din plads på telefonen.',
  },

  /** Something held under the scanner that is no ticket of today. */
  unread: {
    booking: { heading: 'Vi kan ikke finde din tid her', lead: 'Gå til receptionen.' },
    unknown: { heading: 'Vi kan ikke læse koden', lead: 'Prøv igen, eller gå til receptionen.' },
  },

  stillHere: {
    heading: 'Er du her stadig?',
    left: (count: number) => `Ellers begynder vi forfra om ${seconds(count)}.`,
    yes: 'Ja, jeg er her',
  },

  idle: {
    welcome: (office: string) => `Velkommen til ${office}`,
    touch: 'Rør skærmen, og få et nummer',
  },
  until: (time: string) => `Vi har åbent til ${time}`,
  hours: 'Åbningstider',
  today: 'i dag',
  closed: {
    heading: 'Vi har lukket lige nu',
    opens: (when: string) => `Vi åbner ${when}.`,
    phone: 'Ring til os',
    website: 'Klar det selv på nettet',
    trial: 'Prøvedrift: åbn kiosken alligevel',
  },

  connecting: { heading: 'Et øjeblik', lead: 'Skærmen er klar om lidt.' },
  stale: {
    heading: 'Vi har mistet forbindelsen',
    lead: 'Gå til receptionen. Så hjælper vi dig.',
    more: 'Skærmen prøver igen af sig selv.',
  },
  trouble: {
    heading: 'Vi kan ikke lave numre lige nu',
    lead: 'Gå til receptionen. Så hjælper vi dig.',
    more: 'Skærmen prøver igen af sig selv.',
  },
  powerIsLow: {
    heading: 'Strømmen er væk',
    lead: 'Vi giver ikke flere numre lige nu. Gå til receptionen. Så hjælper vi dig.',
    more: 'Har du et nummer, så behold det, og bliv her.',
  },
  unreachable: {
    heading: 'Vi kunne ikke lave dit nummer',
    lead: 'Prøv igen, eller gå til receptionen.',
    again: 'Prøv igen',
  },
  refused: {
    again: 'Vælg igen',
    'errand-is-closed': {
      heading: 'Det er lukket lige nu',
      lead: 'Vælg noget andet, eller spørg i receptionen.',
    },
    'day-is-closed': {
      heading: 'Der er ikke flere numre i dag',
      lead: 'Vi har lukket for i dag. Spørg i receptionen, hvis du er i tvivl.',
    },
    'errand-is-unknown': {
      heading: 'Det kan ikke vælges mere',
      lead: 'Listen er lige blevet ændret. Vælg igen.',
    },
    'too-many': { heading: 'Der er travlt lige nu', lead: 'Vent et minut, og prøv igen.' },
    failed: {
      heading: 'Noget gik galt hos os',
      lead: 'Du har ikke fået et nummer. Prøv igen, eller gå til receptionen.',
    },
  },
}

export type KioskTexts = typeof kiosk
