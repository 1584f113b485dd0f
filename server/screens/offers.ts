import type { Language } from '../catalogue/languages.ts'
import type { Errand } from '../catalogue/schema/errand.ts'
import type { Question } from '../catalogue/schema/question.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import type { Words } from '../catalogue/words.ts'
import type { Offer, OfferAnswer, OfferQuestion, Offers, Said } from '../contract/offers.ts'
import { signUpDates } from './courses.ts'

type Speak = (words: Words) => Said

/** All that can be chosen at a kiosk, in one language. */
export function offersOf(catalogue: Catalogue, language: Language, version: string): Offers {
  const { leads } = catalogue
  const say: Speak = (words) => {
    const text = words[language]
    return text === undefined ? { text: words.da, language: 'da' } : { text, language }
  }
  return {
    version,
    language,
    groups: catalogue.groups.map(({ id, name, hint, icon, errands }) => ({
      id,
      name: say(name),
      hint: hint ? say(hint) : null,
      icon,
      errands,
    })),
    errands: catalogue.errands.map((errand) => offerOf(errand, catalogue, say)),
    courses: signUpDates(catalogue).map(({ course, date, title, place, from, to }) => ({
      course,
      date,
      title: say(title),
      place: say(place),
      from,
      to,
    })),
    leads: { unsure: leads.unsure ?? null, online: leads.online ?? null, behalf: leads.behalf ?? null },
  }
}

function offerOf(errand: Errand, { behalf }: Catalogue, say: Speak): Offer {
  const { id, name, hint, icon, bring, questions, guide, inPerson } = errand
  return {
    id,
    name: say(name),
    hint: hint ? say(hint) : null,
    icon,
    bring: bring.map(say),
    questions: questions.map((question) => questionOf(question, id, say)),
    behalf: say(errand.behalf ?? behalf),
    inPerson,
    guide: guide ?? null,
  }
}

const questionOf = ({ id, ask, hint, answers }: Question, errand: string, say: Speak): OfferQuestion => ({
  id,
  ask: say(ask),
  hint: hint ? say(hint) : null,
  answers: answers.map((answer) => ({
    id: answer.id,
    name: say(answer.name),
    leadsTo: leadsTo(answer.leadsTo, errand, say),
  })),
})

function leadsTo(
  to: Question['answers'][number]['leadsTo'],
  errand: string,
  say: Speak,
): OfferAnswer['leadsTo'] {
  if ('question' in to) return to
  if (to.end === 'ticket') return { end: 'ticket', errand: to.errand ?? errand }
  return { ...to, say: say(to.say) }
}
