import type { Need } from '../../../catalogue/needs.ts'
import type { Outcome, Refusal } from '../../../queue/words.ts'

const times = (count: number) => (count === 1 ? '1 gang' : `${count} gange`)

const outcomes = {
  settled: 'Ordnet',
  'sent-on': 'Vist videre',
  booked: 'Har fået en tid',
  'self-service': 'Klarer det selv på nettet',
  'must-come-back': 'Må komme igen',
} satisfies Record<Outcome, string>

const refusals = {
  'day-is-closed': 'Dagen er lukket. Genåbn dagen for at gå videre.',
  'day-is-open': 'Dagen er åben i forvejen.',
  'somebody-is-at-a-counter': 'Der er stadig nogen ved en skranke. Afslut dér først.',
  'key-belongs-to-another-errand': 'Nummeret hører til et andet ærinde.',
  'errand-is-full': 'Der gives ikke flere numre til det ærinde i dag.',
  'counter-is-open': 'Skranken er åben i forvejen.',
  'counter-is-closed': 'Skranken er lukket. Åbn den først.',
  'counter-is-paused': 'Skranken holder pause. Tryk Fortsæt først.',
  'counter-is-busy': 'Der er nogen ved skranken. Afslut der først.',
  'another-ticket-is-at-the-counter':
    'Skranken har fået et andet nummer i mellemtiden. Se nummeret, og tryk igen.',
  'line-is-empty': 'Ingen venter på denne skranke lige nu.',
  'ticket-is-unknown': 'Nummeret findes ikke i dag.',
  'ticket-is-not-waiting': 'Nummeret venter ikke længere. En anden skranke har måske kaldt det.',
  'ticket-is-not-called': 'Nummeret er ikke kaldt lige nu.',
  'ticket-is-not-parked': 'Nummeret er ikke parkeret længere.',
  'ticket-is-not-at-this-counter': 'Nummeret er ikke ved denne skranke længere.',
  'ticket-has-left': 'Besøget er slut.',
  'ticket-is-already-there': 'Nummeret er der allerede.',
  'already-postponed': 'Nummeret har allerede ladet andre komme før.',
  'nobody-to-let-by': 'Der er ingen bagved i køen.',
  'call-once-more-first': 'Kald nummeret én gang til først.',
  'errand-is-already-on-the-ticket': 'Ærindet er allerede på nummeret.',
  'nothing-to-undo': 'Der er sket noget nyt med nummeret. Det kan ikke fortrydes nu.',
  'too-late-to-undo': 'Man kan fortryde i ét minut. Det er gået.',
} satisfies Record<Refusal, string>

/** What staff read at sign-in, when choosing a counter, and at the desk. */
export const counter = {
  title: 'Skranke – Næste',
  loading: 'Henter …',
  pagesLabel: 'Sider',
  pages: { desk: 'Skranke', devices: 'Enheder', access: 'Adgang', audit: 'Hvem gjorde hvad' },
  noPage: 'Du har ikke fået en rolle endnu. Spørg den, der styrer adgangen.',
  language: 'Sprog',
  shortcuts: { label: 'Genvejstaster', on: 'Til', off: 'Fra' },
  trial: 'Prøvedrift',
  back: 'Tilbage',
  cancel: 'Fortryd',

  signIn: {
    heading: 'Log ind',
    lead: 'Til dig, der arbejder i borgerservice.',
    name: 'Navn',
    password: 'Adgangskode',
    submit: 'Log ind',
    missing: 'Skriv både navn og adgangskode.',
    ended: 'Du er logget ud. Log ind igen for at gå videre.',
  },
  signOut: 'Log ud',
  changeClerk: 'Skift medarbejder',
  oneself: 'Adgangskode og PIN',
  signedInAs: (name: string) => `Logget ind som ${name}`,

  choose: {
    heading: 'Hvilken skranke sidder du ved?',
    state: { closed: 'Lukket', open: 'Åben', paused: 'Pause' },
    with: (number: string) => `Betjener ${number}`,
    free: 'Ledig',
    open: 'Åbn',
    takeOver: 'Tag over',
    takeOverAsk: 'En kollega bruger måske skranken. Vil du tage over?',
    waiting: (count: number) => (count === 0 ? 'Ingen venter' : `${count} venter`),
  },
  day: {
    close: 'Luk dagen',
    closeAsk: 'Vil du lukke dagen?',
    closeMeans: 'Der kan ikke trækkes flere numre i dag, og alle skranker lukker.',
    closeWaiting: (count: number) =>
      count === 0
        ? 'Ingen venter.'
        : `${count} venter stadig. ${count === 1 ? 'Nummeret' : 'Deres numre'} kaldes ikke mere.`,
    closed: 'Dagen er lukket.',
    closedMeans: 'Der kan ikke trækkes numre.',
    reopen: 'Genåbn dagen',
  },

  primary: {
    open: 'Åbn skranken',
    'go-on': 'Fortsæt',
    'call-next': 'Kald næste',
    arrive: 'Er her',
    finish: 'Afslut',
  },
  actions: {
    recall: 'Kald igen',
    absent: 'Ikke mødt',
    park: 'Parkér',
    transfer: 'Send videre',
    'add-errand': 'Tilføj ærinde',
    print: 'Print igen',
    pause: 'Pause',
    'go-on': 'Fortsæt',
  },
  closeCounter: 'Luk skranke',
  changeCounter: 'Skift skranke',
  callMore: (count: number) => `Kald ${times(count)} til først`,
  obstacles: {
    'nobody-here': 'Der er ingen ved skranken lige nu.',
    'is-here': 'Borgeren er her allerede.',
    closed: 'Skranken er lukket. Åbn den først.',
  },

  serving: {
    heading: 'Ved skranken',
    called: 'Kaldt',
    here: 'Betjenes',
    since: (clock: string, minutes: number) =>
      minutes < 1 ? `Siden kl. ${clock}` : `Siden kl. ${clock}, i ${minutes} min`,
    calls: (count: number) => `Kaldt ${times(count)}`,
    came: (clock: string) => `Kom kl. ${clock}`,
    afterwards: (errands: string) => `Derefter: ${errands}`,
    free: 'Ledig',
    paused: 'Pause',
    closed: 'Lukket',
    freeMeans: 'Der er ingen ved skranken.',
    pausedMeans: 'Du får ingen kald. Køen går videre ved de andre.',
    closedMeans: 'Skranken tager ikke imod.',
  },
  speaks: (language: string) => `Taler ${language}`,
  told: {
    behalf: 'Kommer for en anden',
    booked: (clock: string) => `Tid kl. ${clock}`,
    answers: 'Svar før skranken',
    needs: {
      seat: 'Vil gerne sidde',
      'more-time': 'Har brug for mere tid',
      hearing: 'Tal højt og tydeligt',
      sight: 'Læs højt',
      wheelchair: 'Plads til kørestol',
      interpreter: 'Har brug for tolk',
    } satisfies Record<Need, string>,
  },
  classes: { booking: 'Har tid bestilt', 'needs-a-hand': 'Får en hånd' },
  paper: { none: 'Intet papir', uncertain: 'Usikkert papir' },
  onlyHere: 'Sendt til dig',
  onlyAt: (name: string) => `Sendt til ${name}`,

  next: {
    heading: 'Næste',
    waited: (minutes: number) => (minutes < 1 ? 'Lige kommet' : `Har ventet ${minutes} min`),
    none: 'Ingen venter på dig',
    noneMeans: 'Når nogen trækker et nummer til dine ærinder, står det her.',
    noneButOthers: (count: number) => `${count} venter på andre skranker.`,
    why: {
      longest: 'Har ventet længst på dine ærinder',
      'only-here': 'Sendt til din skranke',
      booking: 'Har tid bestilt og kommer derfor før',
      'needs-a-hand': 'Får en hånd og kommer derfor før',
    },
  },
  waiting: {
    heading: 'Venter',
    mine: 'På mig',
    all: 'På alle',
    none: 'Ingen venter.',
    more: (count: number) => `Og ${count} mere.`,
    minutes: (minutes: number) => `${minutes} min`,
    call: 'Kald',
    left: 'Er gået',
  },
  parked: { heading: 'Parkeret', none: 'Ingen er parkeret.', resume: 'Tilbage i køen' },
  counters: { heading: 'Skranker', free: 'Ledig' },
  lines: {
    heading: 'Køer',
    waits: (low: number, high: number) => (low === high ? `${low} min` : `${low}–${high} min`),
    unstaffed: 'Ingen skranke',
  },

  panel: {
    finish: (number: string) => `Hvordan sluttede ${number}?`,
    thenFirst: (errand: string) => `Borgeren går videre i køen til ${errand}.`,
    park: (number: string) => `Hvorfor parkeres ${number}?`,
    transfer: (number: string) => `Hvor skal ${number} hen?`,
    addErrand: (number: string) => `Hvad skal ${number} også have hjælp til?`,
    find: 'Skriv for at finde',
    none: 'Intet passer. Prøv et andet ord.',
  },
  outcomes,
  reasons: { photo: 'Mangler foto', form: 'Udfylder en blanket', papers: 'Henter papirer', other: 'Andet' },

  done: {
    'call-next': (number: string) => `${number} er kaldt.`,
    recall: (number: string) => `${number} er kaldt igen.`,
    absent: (number: string) => `${number} er meldt ikke mødt.`,
    park: (number: string) => `${number} er parkeret.`,
    transfer: (number: string, to: string) => `${number} er sendt til ${to}.`,
    'add-errand': (number: string, errand: string) => `${errand} er føjet til ${number}.`,
    finish: (number: string, outcome: string) => `${number} er afsluttet: ${outcome}.`,
    resume: (number: string) => `${number} er tilbage i køen.`,
    left: (number: string) => `${number} er taget ud af køen.`,
  },

  again: 'Prøv igen',
  banner: {
    silent: 'Serveren svarer ikke. Er netværket slået fra?',
    stale: 'Forbindelsen er væk. Tallene her kan være gamle. Vi prøver igen af os selv.',
    trouble:
      'Lige nu kan intet gemmes. Der kan ikke kaldes eller trækkes numre. Kald på hjælp, hvis det varer ved.',
  },
  refusals,
  problems: {
    'no-answer': 'Vi fik intet svar. Se på tallene, om det skete, før du trykker igen.',
    'not-kept': 'Det kunne ikke gemmes, og intet er sket. Prøv igen.',
    'too-many': 'Det var mange forsøg. Vent et minut, og prøv igen.',
    'wrong-sign-in': 'Navn eller adgangskode passer ikke. Prøv igen.',
    'sign-in-is-locked': 'Der har været for mange forkerte forsøg med det navn. Vent et kvarter.',
    'not-signed-in': 'Du er logget ud. Log ind igen.',
    'not-allowed': 'Det må din rolle ikke. Spørg den, der styrer adgangen.',
    'counter-is-unknown': 'Skranken findes ikke længere. Vælg en anden.',
    'errand-is-unknown': 'Ærindet findes ikke længere. Vælg et andet.',
    'printer-is-unknown': 'Printeren findes ikke længere.',
    failed: 'Noget gik galt hos os, og intet er sket. Prøv igen.',
  },
}

export type CounterTexts = typeof counter
