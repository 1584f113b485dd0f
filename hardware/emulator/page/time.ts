import { language } from './texts.ts'

const clock = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'da-DK', { timeStyle: 'medium' })

/** The time of day with seconds, from UTC milliseconds. */
export const timeOf = (at: number): string => clock.format(at)
