import { effect, signal } from '@preact/signals'
import { type Channel, channels, type FailedDemand, takeBackMinutes } from '../../server/contract/contact.ts'
import type { Language, Outcome, ReturnReason } from '../../server/contract/views.ts'
import { isRecord, presses } from '../api.ts'
import { tell } from '../press.ts'
import { remembered } from '../remembered.ts'
import { surely } from '../surely.ts'
import { deed, forgetKeys, keyFor } from './deed.ts'
import { nameOf, written } from './errands.ts'
import { t } from './texts.ts'

const store = remembered(localStorage, 'naeste-reception-channel')

/** How the enquiries come that are being registered now; it stays so until it is changed back. */
export const channel = signal<Channel>(channels.find((one) => one === store.get()) ?? 'on-the-spot')
effect(() => store.set(channel.value))

/** The errand that was pressed, and how far its second row has come. */
export const errand = signal<string | null>(null)
export const step = signal<'outcome' | 'why' | 'number'>('outcome')
export const failed = signal<FailedDemand | null>(null)
export const behalf = signal(false)
export const spoken = signal<Language>('da')

/** What was registered last, while it can be taken back. */
export const last = signal<{
  readonly id: number
  readonly kind: 'contacts' | 'digital-help'
  readonly words: () => string
} | null>(null)
let forgetting: ReturnType<typeof setTimeout> | undefined

export function choose(id: string): void {
  if (errand.value === null) begin()
  errand.value = id
  step.value = 'outcome'
}

/** The next enquiry is another person's. */
export function begin(): void {
  errand.value = null
  step.value = 'outcome'
  failed.value = null
  behalf.value = false
  spoken.value = 'da'
  written.value = ''
  forgetKeys()
}

export async function register(outcome: Outcome, why: ReturnReason | null): Promise<void> {
  const about = errand.value
  if (about === null) return
  const json = {
    channel: channel.value,
    errand: about,
    outcome,
    why,
    failed: failed.value,
    language: spoken.value,
    behalf: behalf.value,
  }
  const answer = await deed(`outcome-${why ?? outcome}`, () =>
    surely((options) => presses.contacts.$post({ json }, options), keyFor(json)),
  )
  if (!answer?.ok) return
  keepLast('contacts', answer.body, () => t.value.registered(nameOf(about), t.value.outcomes[outcome]))
  begin()
}

/** Shows what was registered, with the way to take it back. */
export function keepLast(kind: 'contacts' | 'digital-help', body: unknown, words: () => string): void {
  const id = isRecord(body) && typeof body.id === 'number' ? body.id : null
  last.value = id === null ? null : { id, kind, words }
  clearTimeout(forgetting)
  forgetting = setTimeout(() => {
    last.value = null
  }, takeBackMinutes * 60_000)
}

export async function takeBack(): Promise<void> {
  const what = last.value
  if (!what) return
  const param = { id: `${what.id}` }
  const answer = await deed('take-back', () =>
    surely((options) =>
      what.kind === 'contacts'
        ? presses.contacts[':id']['take-back'].$post({ param }, options)
        : presses['digital-help'][':id']['take-back'].$post({ param }, options),
    ),
  )
  if (!answer?.ok) return
  last.value = null
  tell('reception', t.value.takenBack, false)
}
