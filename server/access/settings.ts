import { z } from 'zod'
import { type Role, roles } from '../contract/rights.ts'
import { fileOf } from '../file-of.ts'
import { isHere } from '../here.ts'
import { StartProblem } from '../start-problem.ts'
import type { SessionLimits } from '../store/sessions.ts'

/** How the municipality's identity provider is reached, and what its groups mean here. */
export interface MunicipalitySettings {
  readonly issuer: URL
  readonly clientId: string
  /** Null for a public client. */
  readonly clientSecret: string | null
  /** The claim that names somebody's groups. */
  readonly groupsClaim: string
  readonly rolesOfGroup: ReadonlyMap<string, readonly Role[]>
}

/** Who may come in, as the machine's configuration has it. */
export interface AccessSettings {
  readonly session: SessionLimits
  /** Whether only paired screens show the lobby and give tickets. */
  readonly pairedOnly: boolean
  /** The addresses of the house's own proxies, which say in `X-Forwarded-For` for whom they ask. */
  readonly proxies: ReadonlySet<string>
  readonly municipality: MunicipalitySettings | null
}

const text = z.string().trim().min(1)
const listOf = (all: string): string[] => all.split(',').flatMap((one) => one.trim() || [])
const Environment = z.object({
  SESSION_HOURS: z.coerce.number().min(0.1).max(24).default(10),
  IDLE_MINUTES: z.coerce.number().min(1).max(600).default(60),
  DEVICES_PAIRED: z.enum(['off', 'required'], 'off or required').default('off'),
  PROXIES: z
    .string()
    .default('')
    .transform(listOf)
    .pipe(z.array(z.union([z.ipv4(), z.ipv6()], 'addresses as 10.0.0.4'))),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
  OIDC_CLIENT_SECRET_FILE: text.optional(),
  OIDC_GROUPS_CLAIM: text.default('groups'),
  OIDC_ROLES: text.optional(),
})
type Read = z.infer<typeof Environment>

/** Reads who may come in; throws one plain sentence for each field that is wrong. */
export function accessSettings(environment: NodeJS.ProcessEnv): AccessSettings {
  const read = Environment.safeParse(environment)
  if (!read.success) {
    const sentences = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new StartProblem(sentences.join('\n'))
  }
  const { SESSION_HOURS: hours, IDLE_MINUTES: idleMinutes, DEVICES_PAIRED } = read.data
  return {
    session: { hours, idleMinutes },
    pairedOnly: DEVICES_PAIRED === 'required',
    proxies: new Set(read.data.PROXIES),
    municipality: municipalityOf(read.data),
  }
}

function municipalityOf(read: Read): MunicipalitySettings | null {
  const { OIDC_ISSUER: address, OIDC_CLIENT_ID: clientId, OIDC_ROLES: mapping } = read
  if (!address) {
    if (clientId || mapping)
      throw new StartProblem('OIDC_ISSUER: name the address of the identity provider too')
    return null
  }
  if (!clientId) throw new StartProblem('OIDC_CLIENT_ID: name what the identity provider calls this program')
  if (!mapping) throw new StartProblem('OIDC_ROLES: say which group has which role, as borgerservice=clerk')
  const issuer = new URL(address)
  if (issuer.protocol !== 'https:' && !isLocal(issuer))
    throw new StartProblem('OIDC_ISSUER: it must be an https address')
  return {
    issuer,
    clientId,
    clientSecret: secretOf(read),
    groupsClaim: read.OIDC_GROUPS_CLAIM,
    rolesOfGroup: rolesByGroup(mapping),
  }
}

/** On this very machine nobody can listen in between. */
const isLocal = ({ hostname }: URL): boolean => hostname === 'localhost' || isHere(hostname)

function secretOf({ OIDC_CLIENT_SECRET: secret, OIDC_CLIENT_SECRET_FILE: file }: Read): string | null {
  if (!file) return secret ?? null
  if (secret) throw new StartProblem('OIDC_CLIENT_SECRET: leave it out, because a file holds it')
  return fileOf('OIDC_CLIENT_SECRET_FILE', file, 'the secret')
}

function rolesByGroup(mapping: string): ReadonlyMap<string, readonly Role[]> {
  const byGroup = new Map<string, readonly Role[]>()
  for (const pair of mapping.split(',').map((one) => one.trim())) {
    // A group may be a distinguished name, with = in it.
    const [, group, role] = pair.match(/^(.+)=\s*([a-z]+)$/) ?? []
    const known = roles.find((one) => one === role)
    if (!group || !known)
      throw new StartProblem(`OIDC_ROLES: "${pair}" must be group=role, with one of ${roles.join(', ')}`)
    byGroup.set(group.trim(), [...(byGroup.get(group.trim()) ?? []), known])
  }
  return byGroup
}
