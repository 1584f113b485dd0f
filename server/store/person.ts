import { type Role, roles } from '../contract/rights.ts'

/** Somebody who is signed in. */
export interface Person {
  readonly id: number
  readonly name: string
  /** None while the password is one that somebody else has given. */
  readonly roles: readonly Role[]
  readonly mustChangePassword: boolean
}

/** Somebody who may sign in, as those see it who manage access. */
export interface PersonEntry extends Person {
  readonly locked: boolean
  /** Known by the municipality's identity provider, which also says the roles. */
  readonly isMunicipal: boolean
}

/** A person as kept: the roles stand in one text, with a space between. */
export interface PersonRow {
  readonly id: number
  readonly name: string
  readonly roles: string
  readonly given_until: number | null
}

export const rolesIn = (text: string): readonly Role[] =>
  roles.filter((role) => text.split(' ').includes(role))

/** Whoever has a given password may choose one of their own, and nothing else. */
export function personOf({ id, name, roles: held, given_until }: PersonRow): Person {
  const mustChangePassword = given_until !== null
  return { id, name, roles: mustChangePassword ? [] : rolesIn(held), mustChangePassword }
}
