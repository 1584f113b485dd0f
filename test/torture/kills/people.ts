import { randomUUID } from 'node:crypto'
import { firstView } from '../../first-view.ts'
import type { ClerkKind, Deed, Reply } from './deed.ts'

/** Whom somebody asks, and by chance what. */
export interface Lobby {
  readonly address: string
  readonly cookie: string
  readonly ask: (deed: Deed) => Promise<Reply>
  readonly chance: () => number
}

const errands = ['pas', 'koerekort', 'mitid'] as const
const one = <T>(list: readonly T[], chance: () => number): T => list[Math.floor(chance() * list.length)] as T

/** Everybody who does something until the lobby dies; each of them ends with the error of that. */
export function everybody(lobby: Lobby, round: number): readonly Promise<never>[] {
  return [
    ...Array.from({ length: 3 }, () => citizen(lobby)),
    clerk(lobby, '1'),
    clerk(lobby, '2'),
    reception(lobby),
    booked(lobby),
    editor(lobby, round),
  ]
}

async function citizen({ ask, chance }: Lobby): Promise<never> {
  for (;;) {
    const needs = chance() < 0.3 ? ['seat'] : []
    const input = { errand: one(errands, chance), language: 'da', paper: true, needs }
    await ask({ kind: 'ticket', key: randomUUID(), method: 'POST', path: '/tickets', input })
    await breath(chance, 40)
  }
}

/** Calls, helps and sends on; looks at the desk as a clerk does to see who came of a call. */
async function clerk({ address, cookie, ask, chance }: Lobby, counter: string): Promise<never> {
  const press = (kind: ClerkKind, input: object = {}) =>
    ask({ kind, key: randomUUID(), method: 'POST', path: `/counters/${counter}/${kind}`, input })
  const holding = async () =>
    (await firstView<'staff'>(address, `staff:${counter}`, cookie)).desk?.current?.id
  let ticket = await holding()
  await press('open')
  for (;;) {
    if (!ticket) {
      const { status } = await press('next', { holding: null })
      ticket = status === 200 ? await holding() : undefined
      await breath(chance)
      continue
    }
    if (chance() < 0.7) await press('arrive', { ticket })
    const { kind, more } = one<{ kind: ClerkKind; more: object }>(endings, chance)
    const { status } = await press(kind, { ticket, ...more })
    if (status === 200 && chance() < 0.3) await press('undo', { ticket })
    ticket = await holding()
    await breath(chance)
  }
}

const endings: readonly { readonly kind: ClerkKind; readonly more: object }[] = [
  { kind: 'finish', more: { outcome: 'settled' } },
  { kind: 'finish', more: { outcome: 'must-come-back', why: 'papers' } },
  { kind: 'park', more: { reason: 'photo', minutes: 10 } },
  { kind: 'transfer', more: { to: { errand: 'flytning' }, remark: 'Mangler et bilag' } },
]

async function reception({ ask, chance }: Lobby): Promise<never> {
  for (;;) {
    const input = { channel: 'phone', errand: one(errands, chance), outcome: 'settled' }
    await ask({ kind: 'contact', key: randomUUID(), method: 'POST', path: '/contacts', input })
    await breath(chance, 30)
  }
}

/** Books a time of now, and comes to it. */
async function booked({ ask, chance }: Lobby): Promise<never> {
  for (;;) {
    const code = String(100_000 + Math.floor(chance() * 899_999))
    const input = [{ code, errand: one(errands, chance), at: Date.now() + 60_000 }]
    await ask({ kind: 'booking', key: randomUUID(), method: 'POST', path: '/bookings', input })
    const arrival = { language: 'da', paper: false }
    await ask({
      kind: 'check-in',
      key: code,
      method: 'POST',
      path: `/bookings/${code}/arrive`,
      input: arrival,
    })
    await breath(chance)
  }
}

/** Changes the name of the house, and publishes it; two changes in one round are enough. */
async function editor({ address, cookie, ask, chance }: Lobby, round: number): Promise<never> {
  for (let n = 1; ; n++) {
    const reason = `${round} ${n} ${randomUUID()}`
    const state = await fetch(`${address}/api/settings/draft/state`, { headers: { cookie } })
    const { revision } = (await state.json()) as { revision: number }
    const edits = [{ do: 'set', path: ['town', 'name'], value: `Herning ${reason.slice(0, 20)}` }]
    const changed = await fetch(`${address}/api/settings/draft`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ revision, edits }),
    })
    const draft = (await changed.json()) as { revision: number }
    const input = { revision: draft.revision, reason }
    await ask({ kind: 'publish', key: reason, method: 'POST', path: '/settings/draft/publish', input })
    await new Promise((rested) => setTimeout(rested, 150 + chance() * 200))
  }
}

/** Different for everybody, so that the kill falls into any moment of a deed. */
const breath = (chance: () => number, mostMs = 8) =>
  new Promise((drawn) => setTimeout(drawn, chance() * mostMs))
