import { computed } from '@preact/signals'
import type { InsightAnswer } from '../../server/contract/insights.ts'
import { languageFacts, languages } from '../../server/contract/languages.ts'
import type { Reader } from '../../server/contract/said.ts'
import { language } from '../language.ts'
import { t } from './texts.ts'

/** What ids are called in the reader's language: ours, and the names of languages. */
const words = computed(() => {
  const names = new Intl.DisplayNames(languageFacts[language.value].locale, { type: 'language' })
  const spoken = languages.map((one) => [one, upper(names.of(one) ?? one)] as const)
  return { ...Object.fromEntries(spoken), ...t.value.words }
})

/** In whose words the figures of an answer are told. */
export const readerOf = ({ names }: Pick<InsightAnswer, 'names'>): Reader => ({
  language: language.value,
  names,
  words: words.value,
})

const upper = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`
