import type { People } from '../store/people.ts'
import type { Access } from './access.ts'

export interface NamedActors {
  readonly people: Pick<People, 'names'>
  readonly access: { readonly tokens: Pick<Access['tokens'], 'names'> }
}

/**
 * What whoever did something is called now, by an actor such as `staff:3` or `token:3`; each list is read when it is
 * first asked for, so make it anew for each question. Null for whoever has no name any more, and for all other actors.
 */
export function actorNames({ people, access }: NamedActors): (actor: string) => string | null {
  const read = new Map<string, ReadonlyMap<number, string>>()
  const lists = { staff: people.names, token: access.tokens.names }
  return (actor) => {
    const [kind = '', id] = actor.split(':')
    if (kind !== 'staff' && kind !== 'token') return null
    const names = read.get(kind) ?? lists[kind]()
    read.set(kind, names)
    return names.get(Number(id)) ?? null
  }
}
