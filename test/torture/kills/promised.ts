import { ask, type Deed, type Reply } from './deed.ts'

/** What the lobby has answered, and what it was asked when it died. */
export interface Promised {
  /** Asks, and keeps what is answered; throws when the lobby dies before. */
  ask(address: string, cookie: string, deed: Deed): Promise<Reply>
  /** Asks again, under the same keys, all that was open or answered since the last time; tells what came otherwise. */
  again(address: string, cookie: string): Promise<readonly string[]>
  /** What was answered with yes. */
  kept(): readonly { readonly deed: Deed; readonly reply: Reply }[]
}

const isYes = ({ status }: Reply) => status < 300
/**
 * What a retry can be told differently without anything being wrong: who edits looks at the document again first, and
 * whoever was helped meanwhile may check in anew.
 */
const mayDiffer = ({ kind }: Deed) => kind === 'publish' || kind === 'check-in'

/** `answered` is told of each yes. */
export function openPromised(answered: () => void): Promised {
  const kept: { readonly deed: Deed; readonly reply: Reply }[] = []
  let lately: { readonly deed: Deed; readonly reply: Reply | null }[] = []

  async function askOnce(address: string, cookie: string, deed: Deed): Promise<Reply> {
    try {
      const reply = await ask(address, cookie, deed)
      lately.push({ deed, reply })
      if (!isYes(reply)) return reply
      kept.push({ deed, reply })
      answered()
      return reply
    } catch (error) {
      lately.push({ deed, reply: null })
      throw error
    }
  }

  async function retry(address: string, cookie: string, deed: Deed, before: Reply | null): Promise<string[]> {
    if (mayDiffer(deed)) return []
    const reply = await ask(address, cookie, deed)
    if (!before) {
      if (isYes(reply)) kept.push({ deed, reply })
      return []
    }
    const isSame = !isYes(before) || (isYes(reply) && reply.body.id === before.body.id)
    return isSame
      ? []
      : [`${deed.kind}: answered ${JSON.stringify(before)}, its retry ${JSON.stringify(reply)}`]
  }

  return {
    ask: askOnce,
    async again(address, cookie) {
      const faults: string[] = []
      const asked = lately
      lately = []
      for (const { deed, reply } of asked) faults.push(...(await retry(address, cookie, deed, reply)))
      return faults
    },
    kept: () => kept,
  }
}
