import { type ExecFileSyncOptions, execFileSync } from 'node:child_process'
import { layWire, type Wire } from '../../server/drill/wire.ts'

/** `silence`: nothing arrives and nobody is told. `answers`: presses arrive, their answers do not. `cable`: it is pulled. */
export const cutKinds = ['silence', 'answers', 'cable'] as const
export type CutKind = (typeof cutKinds)[number]

/** A network between the lobby's machine and a counter's. */
export interface Net {
  /** The command that starts a program on the lobby's machine. */
  readonly within: readonly string[]
  /** Where the lobby listens. */
  readonly host: string
  /** Where the counter reaches a lobby that listens on a port of its machine. */
  reach(port: number): Promise<string>
  cut(kind: CutKind): void
  mend(): void
  close(): void
}

const quiet: ExecFileSyncOptions = { stdio: ['ignore', 'pipe', 'pipe'] }
const ip = (...words: readonly string[]): string => String(execFileSync('ip', words, quiet))

/** A machine of the kernel's own, with a cable to this one; where that is not allowed, the reason in words. */
export function openNamespace(): Net | string {
  const name = `naeste-${process.pid}`
  const [here, there] = [`nh${process.pid}`, `nt${process.pid}`]
  const prefix = `10.213.${process.pid % 250}`
  const [counter, lobby] = [`${prefix}.1`, `${prefix}.2`]
  try {
    ip('netns', 'add', name)
    ip('link', 'add', here, 'type', 'veth', 'peer', 'name', there, 'netns', name)
    ip('address', 'add', `${counter}/24`, 'dev', here)
    ip('-n', name, 'address', 'add', `${lobby}/24`, 'dev', there)
    ip('link', 'set', here, 'up')
    ip('-n', name, 'link', 'set', 'lo', 'up')
    ip('-n', name, 'link', 'set', there, 'up')
  } catch (error) {
    return `no network of its own can be made here: ${error instanceof Error ? error.message.replace(/\s+/g, ' ').trim() : error}`
  }
  const letters = (link: string, ...at: readonly string[]) =>
    /link\/ether (\S+)/.exec(ip(...at, 'link', 'show', link))?.[1] ?? ''
  const own = { here: letters(here), there: letters(there, '-n', name) }
  // What is sent to a card that is not there is lost without a word, as on a cable that somebody pulled elsewhere.
  const nobody = '02:00:00:00:00:01'
  const toLobby = (card: string) =>
    ip('neigh', 'replace', lobby, 'lladdr', card, 'dev', here, 'nud', 'permanent')
  const toCounter = (card: string) =>
    ip('-n', name, 'neigh', 'replace', counter, 'lladdr', card, 'dev', there, 'nud', 'permanent')
  return {
    within: ['ip', 'netns', 'exec', name],
    host: '0.0.0.0',
    reach: async (port) => `http://${lobby}:${port}`,
    cut(kind) {
      if (kind === 'cable') return void ip('-n', name, 'link', 'set', there, 'down')
      toCounter(nobody)
      if (kind === 'silence') toLobby(nobody)
    },
    mend() {
      ip('-n', name, 'link', 'set', there, 'up')
      toLobby(own.there)
      toCounter(own.here)
    },
    close() {
      ip('netns', 'delete', name)
    },
  }
}

/** The same through a program that drops what it should pass on, for machines that allow no networks of one's own. */
export function openWireNet(): Net {
  let wire: Wire | null = null
  return {
    within: [],
    host: '127.0.0.1',
    async reach(port) {
      wire = await layWire(port)
      return wire.address
    },
    cut: (kind) => (kind === 'answers' ? wire?.pullBeforeAnswer() : wire?.pull()),
    mend: () => wire?.plugIn(),
    close: () => wire?.close(),
  }
}
