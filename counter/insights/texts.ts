import { computed } from '@preact/signals'
import { insights as danish } from '../../server/contract/texts/da/insights.ts'
import { happened as danishHappened } from '../../server/contract/texts/da/insights-happened.ts'
import { whatif as danishWhatif } from '../../server/contract/texts/da/insights-whatif.ts'
import { insights as english } from '../../server/contract/texts/en/insights.ts'
import { happened as englishHappened } from '../../server/contract/texts/en/insights-happened.ts'
import { whatif as englishWhatif } from '../../server/contract/texts/en/insights-whatif.ts'
import { language } from '../language.ts'

/** What is read beside the figures, in the reader's language. */
export const t = computed(() => (language.value === 'en' ? english : danish))
/** What the pages about what happened say. */
export const h = computed(() => (language.value === 'en' ? englishHappened : danishHappened))
/** What the pages that look ahead say. */
export const w = computed(() => (language.value === 'en' ? englishWhatif : danishWhatif))
