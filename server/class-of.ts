import type { Need } from './catalogue/needs.ts'
import type { ClassRule } from './catalogue/schema/counter.ts'
import type { Catalogue } from './catalogue/schema.ts'

type Standing = Pick<ClassRule, 'id' | 'headStartMinutes'>

/** Who somebody is to the published rule: a wish counts only where a class names it, and the largest head start of those. */
export function classOf({ rules }: Catalogue, needs: readonly Need[]): Standing {
  const named = rules.classes.filter((rule) => rule.needs.some((need) => needs.includes(need)))
  return named.toSorted((a, b) => b.headStartMinutes - a.headStartMinutes)[0] ?? ruleOf(rules, 'walk-in')
}

/** A class by its name; one that has left the catalogue gives no head start. */
export const ruleOf = ({ classes }: Catalogue['rules'], id: string): Standing =>
  classes.find((rule) => rule.id === id) ?? { id, headStartMinutes: 0 }
