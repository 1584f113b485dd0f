/** What people read from afar: on the wall, over a counter, and on the page that leads to them. */
export const wall = {
  number: 'Nummer',
  counter: 'Skranke',
  lines: 'Køer',
  waiting: 'Venter',
  waitUnder: (minutes: number) => `Under ${minutes} min.`,
  /** The same word in both languages: right now no counter takes this line. */
  noCounter: 'Pause',
  nobody: 'Ingen venter',
  nobodyHow: 'Tag et nummer, så er det snart din tur.',
  soon: 'Vi kalder om lidt',
  soonHow: 'Hold øje med tavlen. Dit nummer kommer her.',
  openToday: (hours: string) => `Åbent i dag ${hours}`,
  openUntil: (time: string) => `Åbent til ${time}`,
  closedNow: 'Lukket nu',
  closed: 'Vi har lukket',
  opens: (when: string) => `Vi åbner ${when}`,
  hours: 'Vi har åbent',
  news: 'Nyt fra os',
  haveReady: 'Find det frem, mens du venter',
  course: 'Kom og vær med',
  stale: (time: string) => `Tavlen har ingen forbindelse siden ${time}`,
  lost: 'Tavlen har ingen forbindelse',
  staleHow: 'Spørg os ved skranken, om vi har kaldt dig.',
  trouble: 'Vi kan ikke kalde numre lige nu',
  troubleHow: 'Vi arbejder på det. Bliv her, eller spørg os.',
  powerIsLow: 'Strømmen er væk, og tavlen slukker snart',
  powerIsLowHow: 'Behold dit nummer, og bliv her. Vi kalder dig selv.',
  connecting: 'Tavlen er klar om lidt',
  touchForSound: 'Tryk på skærmen for lyd',
  arrows: {
    left: 'til venstre',
    right: 'til højre',
    straight: 'lige frem',
    up: 'op ad trappen',
  },
}

/** What stands over one counter. */
export const sign = {
  free: 'Ledig',
  paused: 'Holder pause',
  closed: 'Lukket',
  lost: 'Ingen forbindelse',
  connecting: 'Klar om lidt',
  unknown: 'Skranken findes ikke',
}

export type WallTexts = typeof wall
export type SignTexts = typeof sign

/** The page that leads to all screens. */
export const home = {
  lead: 'Køsystem til borgerservice. Her er alle skærme. Åbn hver af dem der, hvor den skal stå.',
  citizens: 'Til borgerne',
  staff: 'Til dig, der arbejder her',
  try: 'Til prøve',
  kiosk: { name: 'Kiosk', what: 'Her tager man et nummer. Til en skærm, man kan røre ved.' },
  wall: { name: 'Tavle', what: 'Viser, hvem der bliver kaldt, og hvor længe man venter. Til en stor skærm.' },
  sign: { name: 'Skilte', what: 'Ét over hver skranke. Viser det nummer, der er kaldt.' },
  counter: { name: 'Skranke', what: 'Her kalder du den næste.' },
  emulator: { name: 'Papir', what: 'Viser numre, som en printer ville trykke dem.' },
  developers: 'Til andre systemer',
  noSigns: 'Skiltene kan ikke vises lige nu. Prøv igen om lidt.',
}
