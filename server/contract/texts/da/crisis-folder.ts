/** One thing that can happen, and what to do about it, line by line. */
export interface CardPart {
  readonly when: string
  readonly points: readonly string[]
}

/** What stands in the printed crisis folder. It is for staff, and for a day on which no screen can be asked. */
export const crisisFolder = {
  card: {
    title: 'Krisekort til skranken',
    lead: 'Tag det roligt. Gør én ting ad gangen. Er du i tvivl, så spørg lederen.',
    parts: [
      {
        when: 'Alle skal ud',
        points: [
          'Åbn siden Kriseberedskab. Tryk Gå ud nu, og tryk så Vis på alle skærme.',
          'Sig højt: Gå ud nu. Brug trappen. Ring 112, hvis det brænder.',
          'Hjælp dem, der ikke kan gå selv. Gå selv ud til sidst.',
        ],
      },
      {
        when: 'Din skærm siger, at lobbyen ikke svarer',
        points: [
          'Vent lidt. Siden virker igen af sig selv, og dine tryk går ikke tabt.',
          'Standeren og tavlen kører tit videre. Kald med tasterne ved skranken, eller kald numrene op selv.',
        ],
      },
      {
        when: 'Alt er gået ned',
        points: [
          'Vent to minutter. Systemet starter af sig selv.',
          'Virker det ikke? Hent denne mappe, og del numre ud på papir.',
          'Ring til IT, og sig: Lobbyen er nede.',
        ],
      },
      {
        when: 'Sådan deler du numre ud på papir',
        points: [
          'Klip numrene ud. Begynd med det laveste i hver bunke.',
          'Borgeren får den store del. Læg den lille del i bunken til skranken.',
          'Skriv nummer, ærinde og tid på listen, når borgeren kommer.',
          'Tag den lille del, der ligger nederst. Kald nummeret op. Skriv tiden.',
          'Skriv tiden igen, når I er færdige, og sæt kryds ved, hvordan det gik.',
        ],
      },
      {
        when: 'Printeren giver intet papir',
        points: [
          'Nummeret står på standeren. Bed folk om at huske det eller tage et billede af det.',
          'Skift rullen. Se siden Enheder, hvis det ikke hjælper.',
        ],
      },
      {
        when: 'Strømmen er væk',
        points: [
          'Lobbyen siger selv, når den lukker ned. Ingen numre går tabt.',
          'Del numre ud på papir, til der er lys igen.',
        ],
      },
      {
        when: 'Når det virker igen',
        points: [
          'Kald først dem, der har et nummer på papir.',
          'Giv listen til lederen. Lederen skriver den ind på siden Kriseberedskab.',
          'Tag beskeden ned fra skærmene.',
        ],
      },
    ] satisfies readonly CardPart[],
  },
  register: {
    title: 'Liste over dem, der fik et nummer på papir',
    day: 'Dato',
    clerk: 'Tiden er fra et ur',
    columns: {
      number: 'Nummer',
      errand: 'Ærinde',
      came: 'Kom kl.',
      called: 'Kaldt kl.',
      finished: 'Færdig kl.',
      outcome: 'Sådan gik det (sæt kryds)',
      counter: 'Skranke',
    },
    outcomes: ['Løst', 'Sendt videre', 'Kom igen', 'Ikke mødt', 'Gik'],
  },
  stub: 'Til skranken',
  wait: { da: 'Vi kalder dit nummer op.', en: 'We call out your number.' },
  foot: (town: string, version: number, made: string) => `${town} · Krisemappe, udgave ${version} · ${made}`,
  page: (page: number, of: number) => `Side ${page} af ${of}`,
}
