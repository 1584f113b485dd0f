import { computed } from '@preact/signals'
import { problems as danishProblems } from '../../server/contract/texts/da/problems.ts'
import { settings as danish } from '../../server/contract/texts/da/settings.ts'
import { settings as english } from '../../server/contract/texts/en/settings.ts'
import { language } from '../language.ts'

/** What an editor reads. */
export const t = computed(() => (language.value === 'en' ? english : danish))

/** What is wrong with a field, in the editor's language. */
export function saidProblem(message: string): string {
  const own = language.value === 'en' ? undefined : danishProblems.find(({ says }) => says.test(message))
  const said = own ? message.replace(own.says, own.danish) : message
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`
}

/** Why something was not done, by the name of what stood in the way. */
export function saidRefusal(name: string): string {
  const { refusals } = t.value
  const known: Readonly<Record<string, string>> = refusals
  return known[name] ?? refusals.failed
}
