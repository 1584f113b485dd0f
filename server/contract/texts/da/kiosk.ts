const seconds = (count: number) => (count === 1 ? '1 sekund' : `${count} sekunder`)

/** What a citizen reads at the kiosk. */
export const kiosk = {
  title: 'Tag et nummer – Næste',
  languages: 'Sprog',
  back: 'Tilbage',

  choose: {
    heading: 'Hvad kan vi hjælpe med?',
    lead: 'Tryk på det, du kommer for.',
    search: 'Skriv det med dine egne ord',
    booking: 'Jeg har en tid',
    behalf: 'Jeg kommer for en anden',
    needs: 'Jeg har brug for lidt hjælp',
    unsure: 'Jeg ved det ikke',
  },
  search: {
    heading: 'Hvad kommer du for?',
    lead: 'Skriv et par ord. Så finder vi det.',
    field: 'Dine ord',
    example: 'For eksempel: jeg har tabt mit pas',
    found: (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`),
    none: 'Det forstod vi ikke helt',
    noneHow: 'Prøv med andre ord, eller spørg os.',
    help: 'Spørg i receptionen',
    space: 'Mellemrum',
    erase: 'Slet',
    clear: 'Slet alt',
  },
  /** Somebody who does not know what to choose. */
  unsure: {
    heading: 'Kom hen til receptionen',
    lead: 'Sig, hvad det drejer sig om. Så finder vi ud af det sammen.',
    number: 'Få et nummer til receptionen',
  },
  behalf: {
    on: 'Du kommer for en anden',
    heading: 'Når du kommer for en anden',
    lead: 'Det skal du have med:',
    number: 'Få et nummer',
  },
  needs: {
    heading: 'Hvad kan vi gøre for dig?',
    lead: 'Vælg det, der hjælper dig. Vi siger det til den, der kalder dig.',
    private: 'Kun vi ser det. Det slettes i aften.',
    seat: 'En stol at sidde på',
    'more-time': 'Lidt mere tid',
    hearing: 'Tal højt og tydeligt',
    sight: 'Læs højt for mig',
    wheelchair: 'Plads til kørestol',
    interpreter: 'En tolk',
    done: 'Gå videre',
    chosen: (count: number) => (count === 1 ? '1 ønske' : `${count} ønsker`),
  },
  /** Where the questions before a number have led to. */
  end: {
    'on-the-spot': {
      heading: 'Vi klarer det med det samme',
      how: 'Gå til receptionen. Du skal ikke have et nummer.',
    },
    booking: { heading: 'Bestil en tid', how: 'Scan koden, og bestil på telefonen.' },
    'self-service': { heading: 'Du kan klare det på nettet', how: 'Scan koden med telefonen.' },
    guide: { heading: 'Først mangler der noget', how: 'Læs, hvad du skal have med.' },
    help: 'Få hjælp til det her',
    anyway: 'Få et nummer alligevel',
    done: 'Tak, jeg er klar',
    call: (phone: string) => `Eller ring på ${phone}.`,
  },
  guide: {
    show: 'Se, hvad du skal have med',
    print: 'Print det',
    printing: 'Vi printer …',
    printed: 'Husk at tage papiret.',
    failed: 'Vi kunne ikke printe. Tag et foto af skærmen.',
    scan: 'Læs mere på telefonen',
    missing: 'Vi kan ikke vise det lige nu. Spørg i receptionen.',
  },
  pages: { up: 'Op', down: 'Læs videre' },
  /** Courses of the house, whose seats are taken without a name. */
  courses: {
    open: 'Kurser',
    heading: 'Hvilket kursus vil du på?',
    lead: 'Tag en plads. Du skal ikke sige, hvem du er.',
    free: (count: number) => `Ledige pladser: ${count}`,
    full: 'Fuldt',
    none: 'Der er ingen ledige pladser lige nu.',
    ask: 'Vil du have en plads?',
    take: 'Ja, tag en plads',
    seat: 'Din plads',
    code: (code: string) => `Din kode er ${code}.`,
    cancel: (phone: string) => `Kan du ikke komme? Ring på ${phone}, og sig koden.`,
    gone: 'Den sidste plads er lige taget. Vælg en anden dag.',
    failed: 'Vi kunne ikke give dig en plads. Prøv igen, eller gå til receptionen.',
  },
  checkIn: {
    heading: 'Hvad er din kode?',
    lead: 'Den står i din bekræftelse. Du kan også holde den under læseren.',
    field: 'Din kode',
    erase: 'Slet',
    find: 'Find min tid',
    here: 'Jeg er her',
    number: 'Få et nummer',
    retry: 'Prøv igen',
    unknown: {
      heading: 'Vi kan ikke finde koden',
      lead: () => 'Se, om du har skrevet den rigtigt. Eller gå til receptionen.',
    },
    'another-day': {
      heading: 'Din tid er en anden dag',
      lead: (when: string) => `Du har tid ${when}. Vi ses der.`,
    },
    'too-early': {
      heading: 'Du er i rigtig god tid',
      lead: (when: string) => `Du har tid ${when}. Kom herhen igen, når den er tæt på.`,
    },
    early: {
      heading: 'Du er i god tid',
      lead: (when: string) => `Du har tid ${when}. Tryk her, så kalder vi dig til den tid.`,
    },
    'on-time': {
      heading: 'Velkommen',
      lead: (when: string) => `Du har tid ${when}. Tryk her, så ved vi, at du er kommet.`,
    },
    late: {
      heading: 'Din tid er lige gået',
      lead: (when: string) => `Du havde tid ${when}. Det gør ikke noget. Tryk her, så finder vi plads.`,
    },
    'too-late': {
      heading: 'Din tid er gået',
      lead: (when: string) => `Du havde tid ${when}. Få et nummer, så hjælper vi dig i dag.`,
    },
    arrived: {
      heading: 'Vi ved, at du er her',
      lead: () => 'Hold øje med tavlen. Vi kalder dit nummer.',
    },
  },
  full: {
    card: 'Ikke flere i dag',
    heading: 'Vi når ikke flere i dag',
    lead: 'Kom igen en anden dag, eller ring til os.',
    next: (when: string) => `Vi åbner igen ${when}.`,
  },
  /** How the screen itself can help; always at the same place. */
  tools: {
    name: 'Hjælp til skærmen',
    larger: 'Større tekst',
    usual: 'Normal tekst',
    lower: 'Flyt ned',
    raise: 'Flyt op',
    contrast: 'Stærke farver',
    colours: 'Normale farver',
    listen: 'Læs højt',
    silent: 'Stop oplæsning',
  },
  /** What is only heard. */
  ear: {
    on: 'Vi læser højt for dig.',
    how: 'Gå fra valg til valg med pilene. Vælg med den midterste tast.',
    off: 'Vi læser ikke højt mere.',
    place: (place: number, of: number) => `${place} af ${of}`,
    chosen: 'Valgt',
    cannot: 'Kan ikke vælges nu',
    volume: (percent: number) => `Lyd ${percent} procent`,
    headset: 'Sæt hovedtelefoner i, så kan kun du høre det.',
    number: (number: string) => `Dit nummer er ${number}.`,
    choices: (count: number) => `Der er ${count} valg.`,
    unheard: 'Vi kan ikke læse højt lige nu.',
  },
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
    first: 'Du er forrest',
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
    failed: 'Vi kunne ikke printe. Tag et foto af nummeret, eller få det printet i receptionen.',
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
    more: 'Skærmen kommer igen af sig selv. Har du et nummer, så gælder det stadig.',
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
  crisis: { lead: 'Følg vores besked. Spørg os, hvis du er i tvivl.' },
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
    'errand-is-full': {
      heading: 'Vi når ikke flere i dag',
      lead: 'Kom igen en anden dag, eller ring til os.',
    },
    'too-many': { heading: 'Der er travlt lige nu', lead: 'Vent et minut, og prøv igen.' },
    failed: {
      heading: 'Noget gik galt hos os',
      lead: 'Du har ikke fået et nummer. Prøv igen, eller gå til receptionen.',
    },
  },

  /** So many come for one errand that the first page asks for it alone. */
  rush: { lead: 'Tryk her, og få et nummer', other: 'Noget andet' },
  /** Before a number with a long wait. */
  comeBack: { heading: 'Ventetiden er lang lige nu', stay: 'Jeg venter her' },
}

export type KioskTexts = typeof kiosk
