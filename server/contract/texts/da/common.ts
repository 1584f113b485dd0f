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
}

export type CommonTexts = typeof common
