import { signal } from '@preact/signals'
import { isRecord } from './api.ts'
import { lookWho, sessionEnded } from './session.ts'

/** A file as it is to be kept. */
export interface Kept {
  readonly name: string
  readonly blob: Blob
}

/** What became of the file that was asked for last. */
export type Keeping =
  | { readonly is: 'idle' }
  | { readonly is: 'making'; readonly what: string }
  | { readonly is: 'saved'; readonly name: string }
  | { readonly is: 'busy' | 'failed' }

export const keeping = signal<Keeping>({ is: 'idle' })

/** Makes a file and hands it to the browser; a second press meanwhile is none. */
export async function keep(
  what: string,
  make: () => Promise<Kept | 'busy' | 'failed' | null>,
): Promise<void> {
  if (keeping.value.is === 'making') return
  keeping.value = { is: 'making', what }
  const made = await make().catch(() => 'failed' as const)
  if (made === null) keeping.value = { is: 'idle' }
  else if (typeof made === 'string') keeping.value = { is: made }
  else {
    handOver(made)
    keeping.value = { is: 'saved', name: made.name }
  }
}

function handOver({ name, blob }: Kept): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Fetches a file that the server makes; null where somebody has to sign in first. */
export async function fetchFile(address: string): Promise<Kept | 'busy' | 'failed' | null> {
  const reply = await fetch(address)
  if (reply.ok) return { name: nameOf(reply), blob: await reply.blob() }
  if (reply.status === 401) sessionEnded()
  else if (reply.status === 403) void lookWho()
  else return (await isBusy(reply)) ? 'busy' : 'failed'
  return null
}

const nameOf = (reply: Response): string =>
  /filename="([^"]+)"/.exec(reply.headers.get('content-disposition') ?? '')?.[1] ?? 'file'

async function isBusy(reply: Response): Promise<boolean> {
  const body: unknown = await reply.json()
  return isRecord(body) && isRecord(body.error) && body.error.name === 'busy'
}
