/** What somebody reads about their own password and PIN, and where one clerk gives way to another. */
export const oneself = {
  close: 'Luk',
  cancel: 'Fortryd',
  save: 'Gem',
  password: {
    heading: 'Skift adgangskode',
    municipal: 'Din adgangskode hører til kommunens login. Skift den dér.',
    first: 'Vælg din egen adgangskode',
    firstMeans: 'Den, du fik, virker kun til at komme ind. Vælg nu en, som kun du kender.',
    old: 'Den, du har nu',
    oldGiven: 'Den, du fik',
    new: 'Den nye',
    hint: 'Mindst 12 tegn. En kort sætning er nem at huske.',
    done: 'Adgangskoden er skiftet. Du er logget ud alle andre steder.',
  },
  pin: {
    heading: 'PIN til i dag',
    means: 'Med en PIN kan du hurtigt komme tilbage til denne skærm. Den gælder kun her og kun i dag.',
    label: 'Seks cifre',
    save: 'Brug den i dag',
    done: 'Din PIN gælder her resten af dagen.',
    byPin: 'Du er logget ind med PIN. Log ind med adgangskode for at vælge en ny.',
  },
  change: {
    heading: 'Hvem er du?',
    means: 'De her har logget ind på denne skærm i dag.',
    none: 'Ingen andre har en PIN her i dag. Log ud, og lad den næste logge ind med adgangskode.',
    noPin: 'Har ingen PIN i dag',
    label: (name: string) => `PIN for ${name}`,
    submit: 'Fortsæt',
    other: 'En anden',
  },
  municipality: 'Log ind hos kommunen',
  or: 'Eller med navn og adgangskode',
  here: 'Log ind igen med PIN',
  refused: {
    'no-role': 'Kommunen kender dig, men du har ingen rolle her endnu. Spørg den, der styrer adgangen.',
    locked: 'Du er lukket ude her. Spørg den, der styrer adgangen.',
    failed: 'Kommunens login svarede ikke, som det skulle. Prøv igen, eller brug navn og adgangskode.',
  } as Record<string, string>,
  problems: {
    'password-is-weak':
      'Den går ikke. Brug mindst 12 tegn, ikke dit navn, ikke den gamle, og ikke noget alle gætter.',
    'wrong-password': 'Den gamle adgangskode passer ikke.',
    'pin-is-weak': 'Den er for nem at gætte. Vælg andre cifre.',
    'wrong-pin': 'Den PIN passer ikke. Prøv igen.',
    'pin-has-ended': 'Det var fem forkerte. Log ind med adgangskode.',
    'no-pin': 'Du har ingen PIN her i dag. Log ind med adgangskode.',
    'sign-in-with-password': 'Log ind med adgangskode på denne skærm først.',
    'bad-input': 'En PIN er seks cifre.',
    missing: 'Udfyld begge felter.',
  } as Record<string, string>,
}

export type OneselfTexts = typeof oneself
