import { type Span, wordsIn } from './sentences.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** After one of these a form in -s is a passive: "skal sendes". */
const before = list('skal skulle kan kunne må måtte vil ville bør burde at')

/** Forms in -s that say who does it, or are no verbs at all. */
const active = list(`
  findes synes trives lykkes mislykkes mødes enes skændes slås længes mindes skyldes følges omgås færdes væmmes
  undres ældes ses høres tales kendes blues fattes gotes glædes rygtes forgabes opholdes samles skilles giftes
  deres jeres vores alles andres begges manges fælles ens ellers altså tres ingens nogens hvis vis
  gratis tilpas præcis kursus status bonus plus bus hus pas kys kris
`)

/** What people write of in a town hall, as it stands before -es. */
const stems = list(`
  send fremsend afsend behandl betal aflever udfyld underskriv udsted bestil brug bring hent vis giv tag læg skriv
  læs anvend ansøg søg indsend medbring fremvis forny ændr flyt meld anmeld registrer opret slet luk åbn
  kald tilbyd udbetal indbetal modtag vælg beregn regn kræv afgør træff tilmeld afmeld tildel bevilg afslå godkend
  kontroller undersøg vurder oplys udlever gem opbevar fjern print kopier hold lav gør stil sæt sig spørg svar besvar
  foretag gennemfør orienter kontakt benyt tegn dæk bekræft indkald afhold indgiv forlæng udløb annuller aflys
  reserver book tilpas ordn klar løs hjælp vejled overfør overdrag tilføj noter nævn forklar beskriv aftal planlæg
  opdater indtast scan upload download offentliggør omfatt forvent opkræv refunder udregn beskytt sikr tilkald
`)

/** Small words that may stand between "bliver" and what is done. */
const between = list(
  'ikke også så nu først altid straks selv derfor normalt kun ofte automatisk der du den det de han hun vi i',
)
const become = list('blive bliver blev blevet')
const done = list(`
  sendt kaldt givet taget lagt sagt gjort brugt vist bragt sat skrevet set hørt læst bedt nævnt løst trukket valgt
  meldt fulgt solgt købt hjulpet betalt vejledt ført delt gemt hentet tømt spurgt stillet afvist tilbudt bestemt
`)
/** In -et too, and no passive. */
const states = list(`
  meget andet noget intet forkølet interesseret overrasket forvirret irriteret klaret skuffet stresset fremmødet eget
`)

/** Where a sentence hides who does it: "skal sendes", "papirerne behandles", "bliver sendt". */
export function passivesIn(text: string, sentence: Span): readonly Span[] {
  const words = wordsIn(text, sentence)
  const said = words.map(({ from, to }) => text.slice(from, to).toLowerCase())
  return words.flatMap((span, index) => {
    if (isInS(said, index)) return [span]
    const end = become.has(said[index] ?? '') ? participleAfter(said, index) : null
    return end === null ? [] : [{ from: span.from, to: words[end]?.to ?? span.to }]
  })
}

function isInS(said: readonly string[], index: number): boolean {
  const word = said[index] ?? ''
  if (!/\p{L}{2,}(?:es|ås|rs|øs)$/u.test(word) || active.has(word)) return false
  // The owner of something: "borgernes", "børnenes".
  if (/(?:ernes|enes)$/u.test(word) && !/^(?:fjernes|tjenes|menes|forenes)$/u.test(word)) return false
  const near = said.slice(Math.max(0, index - 3), index)
  return (/(?:es|ås)$/u.test(word) && near.some((one) => before.has(one))) || stems.has(stemOf(word))
}

/** "kaldes" is "kald", "slettes" is "slet". */
function stemOf(word: string): string {
  const stem = word.replace(/es$/u, '')
  const single = stem.replace(/(\p{L})\1$/u, '$1')
  return stems.has(stem) ? stem : single
}

/** The place of the participle that "bliver" goes with. */
function participleAfter(said: readonly string[], index: number): number | null {
  for (let at = index + 1; at <= index + 4 && at < said.length; at++) {
    const word = said[at] ?? ''
    const isEt = /\p{L}{3,}et$/u.test(word) && !states.has(word)
    if (done.has(word) || isEt) return at
    if (!between.has(word)) return null
  }
  return null
}
