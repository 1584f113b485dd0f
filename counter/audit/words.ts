import { computed } from '@preact/signals'
import type { AuditAnswer } from '../../server/contract/access.ts'
import { audit as danish } from '../../server/contract/texts/da/audit.ts'
import { audit as english } from '../../server/contract/texts/en/audit.ts'
import { language } from '../language.ts'

export const t = computed(() => (language.value === 'en' ? english : danish))

type Name = AuditAnswer['entries'][number]['actor']

/** What somebody or something is called, or at least what kind of thing it is. */
export function nameWords({ kind, id, name }: Name): string {
  if (name !== null) return name
  if (kind === 'nobody') return t.value.nobody
  return t.value.unknown(t.value.kinds[kind] ?? kind, id).trim()
}

/** What was done, to whom; a deed that is not known yet is said as it is kept. */
export function deedWords({ deed, subject }: AuditAnswer['entries'][number]): string {
  const words = t.value.deeds[deed] ?? deed.replaceAll('-', ' ')
  return subject ? `${words} ${nameWords(subject)}` : words
}

/** The day some days away, as YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
