import { phone as danish, type PhoneTexts } from '../../server/contract/texts/da/phone.ts'
import { phone as english } from '../../server/contract/texts/en/phone.ts'
import type { Language } from '../../server/contract/views.ts'

/** The language of the phone itself, for as long as the ticket has not told its own. */
export const ownLanguage = (): Language => (navigator.language.startsWith('da') ? 'da' : 'en')

export const textsIn = (language: Language): PhoneTexts => (language === 'da' ? danish : english)
