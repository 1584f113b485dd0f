import type * as OpenId from 'openid-client'
import type { Instant } from '../queue/words.ts'
import { digest, newSecret } from '../store/secret.ts'
import { Claims, type Municipal, municipalOf } from './municipal.ts'
import type { MunicipalitySettings } from './settings.ts'

/** Signing in at the municipality: OpenID Connect, code flow with PKCE, state and nonce. */
export interface Municipality {
  /** Where to send the browser, and what it must bring back in a cookie. Throws where the provider does not answer. */
  start(going: Going, at: Instant): Promise<{ readonly address: URL; readonly secret: string }>
  /**
   * Who came back, and what the browser held when it went; null where nothing was started here. Throws where the
   * provider, or the answer, is wrong.
   */
  finish(secret: string, came: URL, at: Instant): Promise<{ who: Municipal; held: Held } | null>
}

/** What a browser held before: coming back from another site, it sends none of it. */
export interface Held {
  /** Its session, or null. */
  readonly session: string | null
  /** What names it, or null where nobody signed in on it yet. */
  readonly browser: string | null
}

/** A browser on its way to the municipality. */
export interface Going {
  readonly redirect: string
  readonly held: Held
}

interface Begun extends Going {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
  readonly until: Instant
}

const holdsMs = 10 * 60_000
const mostAtOnce = 500
const patienceSeconds = 8

export function openMunicipality(settings: MunicipalitySettings): Municipality {
  const provider = openProvider(settings)
  const begun = new Map<string, Begun>()
  const forget = (at: Instant) => {
    for (const [key, { until }] of begun) if (until <= at || begun.size >= mostAtOnce) begun.delete(key)
  }
  return {
    async start(going, at) {
      const { openId, configuration } = await provider()
      forget(at)
      const secret = newSecret()
      const verifier = openId.randomPKCECodeVerifier()
      const [state, nonce] = [openId.randomState(), openId.randomNonce()]
      begun.set(digest(secret), { ...going, verifier, state, nonce, until: at + holdsMs })
      const address = openId.buildAuthorizationUrl(configuration, {
        redirect_uri: going.redirect,
        scope: 'openid profile',
        code_challenge: await openId.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        // Who was here before may still be signed in there, and whoever comes next would be taken for them.
        ...(going.held.browser === null ? {} : { prompt: 'login' }),
      })
      return { address, secret }
    },
    async finish(secret, came, at) {
      const one = begun.get(digest(secret))
      begun.delete(digest(secret))
      if (!one || one.until <= at) return null
      const { openId, configuration } = await provider()
      const back = new URL(one.redirect)
      back.search = came.search
      const tokens = await openId.authorizationCodeGrant(configuration, back, {
        pkceCodeVerifier: one.verifier,
        expectedState: one.state,
        expectedNonce: one.nonce,
        idTokenExpected: true,
      })
      const { sub } = Claims.parse(tokens.claims())
      const more = await moreClaims(openId, configuration, tokens.access_token, sub)
      return { who: municipalOf(settings, Claims.parse({ ...more, ...tokens.claims() })), held: one.held }
    },
  }
}

/** Met at the first sign-in, and asked again when it did not answer: the lobby opens without it. */
function openProvider({ issuer, clientId, clientSecret }: MunicipalitySettings) {
  let met: Promise<{ openId: typeof OpenId; configuration: OpenId.Configuration }> | null = null
  const meet = async () => {
    const openId = await import('openid-client')
    const manner = clientSecret ? openId.ClientSecretBasic(clientSecret) : openId.None()
    const configuration = await openId.discovery(issuer, clientId, undefined, manner, {
      timeout: patienceSeconds,
      execute: issuer.protocol === 'http:' ? [openId.allowInsecureRequests] : [],
    })
    return { openId, configuration }
  }
  return () => {
    met ??= meet().catch((error: unknown) => {
      met = null
      throw error
    })
    return met
  }
}

/** Many providers keep names and groups out of the identity token. */
async function moreClaims(
  openId: typeof OpenId,
  configuration: OpenId.Configuration,
  accessToken: string,
  sub: string,
): Promise<Record<string, unknown>> {
  if (!configuration.serverMetadata().userinfo_endpoint) return {}
  return openId.fetchUserInfo(configuration, accessToken, sub)
}
