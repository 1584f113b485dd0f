/** What staff read when ten times as many come as usual. */
export const rush = {
  heading: 'Travlt',
  what: 'Kiosken viser kun ét ærinde på første side.',
  errand: 'Ærinde',
  begin: 'Begynd travlhed',
  on: (name: string) => `Travlt: kiosken viser kun ${name}`,
  ends: 'Det slutter af sig selv i aften.',
  end: 'Slut travlhed',
  ended: 'Kiosken viser alle ærinder igen.',
  began: (name: string) => `Kiosken viser nu kun ${name}.`,
  add: 'Ekstra skranke',
  addMeans: (name: string) => `Gælder i dag, og tager ${name}.`,
  number: 'Nummer',
  setUp: (number: string) => `Skranke ${number} er klar. Åbn den i en browser.`,
  extra: 'Kun i dag',
  quick: 'Hurtig',
  quickBegin: 'Gør hurtig',
  quickBeginAt: (counter: string) => `Gør ${counter} hurtig`,
  quickEnd: 'Tag alt igen',
  quickEndAt: (counter: string) => `Lad ${counter} tage alt igen`,
  quickRule: (minutes: number) => `En hurtig skranke tager kun ærinder på under ${minutes} min.`,
  line: (name: string) => `Travlt: kiosken viser kun ${name}.`,
  away: (count: number) => (count === 1 ? '1 er ude med en seddel' : `${count} er ude med en seddel`),
  comesBack: (from: string, until: string) => `Kommer mellem ${from} og ${until}`,
  isBack: 'Er tilbage',
}

export type RushTexts = typeof rush
