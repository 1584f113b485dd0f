import { z } from 'zod'
import { type Role, roles } from '../contract/rights.ts'
import type { MunicipalitySettings } from './settings.ts'

/** Somebody whom the municipality's identity provider knows. */
export interface Municipal {
  /** Issuer and subject: what stays the same when a name changes. */
  readonly identity: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** What a provider says of somebody, as far as it matters here. */
export const Claims = z.looseObject({
  iss: z.string().optional(),
  sub: z.string().min(1).max(255),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
})

const longestName = 80

/** Who that is here: the roles come from the groups that the configuration maps. */
export function municipalOf(
  { issuer, groupsClaim, rolesOfGroup }: MunicipalitySettings,
  claims: z.infer<typeof Claims>,
): Municipal {
  const groups = z
    .array(z.string())
    .or(z.string().transform((one) => [one]))
    .safeParse(claims[groupsClaim])
  const held = new Set((groups.data ?? []).flatMap((group) => rolesOfGroup.get(group) ?? []))
  const told = (claims.name ?? claims.preferred_username ?? '').replace(/[\p{Cc}<>]/gu, '').trim()
  return {
    identity: `${claims.iss ?? issuer.href} ${claims.sub}`,
    name: told.slice(0, longestName) || claims.sub.slice(0, 12),
    roles: roles.filter((role) => held.has(role)),
  }
}
