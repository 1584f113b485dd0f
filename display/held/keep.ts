import { type HeldFiles, type HeldPage, heldFilesAt, shellOf } from '../../server/contract/held.ts'

/** A page that stands open may be one version older, and still load its languages. */
const versionsKept = 2

const storeOf = (page: HeldPage, version: string): string => `${page} ${version}`

/** Holds all that a page needs, or nothing: a page that is half there would be a blank one. */
export async function keep(page: HeldPage, version: string): Promise<void> {
  const answer = await fetch(heldFilesAt, { cache: 'no-store' })
  const told = (await answer.json()) as HeldFiles
  if (told.version !== version) throw new Error('The server has another version by now.')
  const store = await caches.open(storeOf(page, version))
  await store.addAll([...told.files[page], shellOf(page)])
}

/** The page of the newest version that is held whole. */
export async function held(page: HeldPage, version: string): Promise<Response | undefined> {
  const store = await caches.open(storeOf(page, version))
  return store.match(shellOf(page))
}

/** Forgets versions of long ago; the newest one is the last. */
export async function forgetOlder(page: HeldPage, version: string): Promise<void> {
  const own = storeOf(page, version)
  const others = (await caches.keys()).filter((name) => name.startsWith(`${page} `) && name !== own)
  const older = others.slice(0, Math.max(0, others.length - (versionsKept - 1)))
  await Promise.all(older.map((name) => caches.delete(name)))
}
