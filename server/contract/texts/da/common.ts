/** What several screens say in the same words. */
export const common = {
  date: (weekday: string, date: string) => `${weekday} den ${date}`,
  /** After "Åbner", "Vi åbner" and the like; the time is as `clock` says it. */
  whenToday: (time: string) => `i dag ${time}`,
  whenTomorrow: (time: string) => `i morgen ${time}`,
  whenWeekday: (weekday: string, time: string) => `${weekday} ${time}`,
  whenDate: (date: string, time: string) => `${date} ${time}`,
  clock: (time: string) => `kl. ${time}`,
  closedDay: 'Lukket',
  minutes: (low: number, high: number) => (low === high ? `${low} min.` : `${low}–${high} min.`),
  almostNoWait: 'Næsten ingen ventetid',
  wait: (low: number, high: number) =>
    low === high ? `Cirka ${low} minutters ventetid` : `Cirka ${low}–${high} minutters ventetid`,
  ahead: (count: number) =>
    count === 0 ? 'Du er forrest i køen' : count === 1 ? '1 er foran dig' : `${count} er foran dig`,
  /** For who has come for a booked time. */
  booked: (when: string) => `Du har tid ${when}.`,
  trial: 'Prøvedrift',
  stale: 'Vi har mistet forbindelsen.',
  /** A wait of more than two hours. */
  hours: (hours: number, minutes: number) => (minutes === 0 ? `${hours} t.` : `${hours} t. ${minutes} min.`),
  fromTo: (low: string, high: string) => `${low} – ${high}`,
  longWait: (span: string) => `Ventetid: cirka ${span}`,
  /** Who leaves in a rush comes back within a time, and keeps their place; times as `14.30`. */
  comeBackAt: (time: string) => `Kom igen kl. ${time}`,
  comeBack: (from: string, until: string) => `Kom igen mellem kl. ${from} og ${until}`,
  placeKept: (time: string) =>
    `Vi holder din plads til kl. ${time}. Kommer du senere, står du bagerst i køen.`,
  placeLost: 'Tiden er gået. Du får en ny plads i køen.',
  keepPlace: 'Du beholder din plads i køen.',
  amBack: 'Jeg er tilbage',
  /** The rule of a quick lane. */
  quickLane: (minutes: number) => `Korte ærinder (under ${minutes} min.) har deres egen skranke.`,
}

export type CommonTexts = typeof common
