import type { Language } from '../catalogue/languages.ts'

/** How a language bends its words, as far as the search needs it. */
export interface Endings {
  readonly suffixes: string
  readonly prefixes?: string
  /** How many letters must be left. */
  readonly keep: number
  /** How many endings may stand behind each other. */
  readonly rounds: number
  /** Words that bend in their middle, each with its plain form. */
  readonly irregular?: Readonly<Record<string, string>>
}

/** The endings of each language, longest first within a round. */
export const endings: Readonly<Record<Language, Endings>> = {
  da: {
    suffixes:
      'erne ernes ene enes ende ede edes ere est else elsen elser elsens ning ningen ninger ninge ing ingen inger en ens et ets er ers es e s',
    keep: 3,
    rounds: 1,
    irregular: {
      ...{ nyt: 'ny', nye: 'ny', nyere: 'ny', gult: 'gul', gule: 'gul', blåt: 'blå', blåe: 'blå' },
      ...{ glemt: 'glem', glemte: 'glem', tabt: 'tab', tabte: 'tab', betalt: 'betal', betalte: 'betal' },
      ...{ børn: 'barn', børnene: 'barn', børns: 'barn', barnets: 'barn', døtre: 'datter', mænd: 'mand' },
      ...{ sønnen: 'søn', sønner: 'søn', lånt: 'lån', læst: 'læs', hentet: 'hent', dyrt: 'dyr', dødt: 'død' },
      ...{
        døde: 'død',
        fandt: 'fund',
        digitalt: 'digital',
        bor: 'bo',
        boet: 'bo',
        boede: 'bo',
        stemt: 'stem',
        viet: 'vie',
        mor: 'mor',
        far: 'far',
      },
    },
  },
  en: { suffixes: "ies ied ing ings ed es s e y 's", keep: 3, rounds: 1 },
  de: { suffixes: 'ungen ung en ern er em es e n s t te ten', keep: 3, rounds: 2 },
  pl: {
    suffixes:
      'ami ach owi ego emu ymi imi ych ich ów om em am ie ia iem iego ią ię ii owa owe owy owej ej a ą e ę i o u y iłem iłam iony iona ione ić ać eć yć ił iła ał ała ałem ałam',
    keep: 3,
    rounds: 1,
  },
  ro: {
    suffixes:
      'ului ul ilor elor le ile ele lui ea ei ii i a ă e u esc ească ez eze at ată are area ire irea ie iei it',
    keep: 3,
    rounds: 1,
  },
  uk: {
    suffixes:
      'ами ями ові еві ого ому ими ій ої ою ею ах ях ам ям ів ом ем а я о е и у ю і ти тися ся ав ала али ив ила или ння ення ання их',
    keep: 3,
    rounds: 2,
  },
  ar: {
    prefixes: 'وال بال كال فال لل ال',
    suffixes: 'ها ان ات ون ين ية تي ته تها هم نا كم ي ة ك',
    keep: 3,
    rounds: 1,
  },
  tr: {
    suffixes:
      'ları leri lar ler ımı imi umu ümü ım im um üm ını ini unu ünü ın in un ün nı ni nu nü yı yi yu yü ı i u ü dan den tan ten da de ta te ya ye na ne a e lık lik luk lük lığı liği mak mek ma me dım dim dum yorum iyorum ıyorum uyorum iyoruz uyoruz sı si su sü sını sini mız miz mda mde',
    keep: 4,
    rounds: 3,
  },
  so: {
    suffixes:
      'kaygii gaygii taydii kayga gayga tayda dayda hayga kaaga kiisa kaygu ka ga ta da ha ku gu tu du ki aha iga uhu ayaa yada ooyin oyin o ah',
    keep: 3,
    rounds: 2,
  },
  fa: { suffixes: 'های هایم هایی ها هام م ام ش اش مان ی ای را', keep: 3, rounds: 1 },
}
