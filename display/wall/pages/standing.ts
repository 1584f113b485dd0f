import { type Entry, pageMs, turnOf } from './pages.ts'

/** What stands now, and what it took its turn among. */
export interface Standing {
  readonly entry: Entry
  /** In this screen's own time; null while a call has its place. */
  readonly since: number | null
  readonly among: readonly string[]
}

/** What stands next: it has its whole time, however the others change meanwhile; a call takes its place at once. */
export function standNext(
  before: Standing | null,
  {
    all,
    isQuiet,
    here,
  }: { readonly all: readonly Entry[]; readonly isQuiet: boolean; readonly here: number },
): Standing | null {
  if (!isQuiet) return before && { ...before, since: null }
  if (before && before.since !== null && here - before.since < pageMs) return withNews(before, all)
  const entry = before ? entryAfter(before, all) : turnOf(all, here)
  return entry ? { entry, since: here, among: all.map(({ id }) => id) } : null
}

/** The same page, in the words that hold now. */
function withNews(before: Standing, all: readonly Entry[]): Standing {
  const entry = all.find(({ id }) => id === before.entry.id)
  return entry ? { ...before, entry, among: all.map(({ id }) => id) } : before
}

/** The first one after it that is still there, in the order in which it stood. */
function entryAfter({ entry, among }: Standing, all: readonly Entry[]): Entry | undefined {
  const place = all.findIndex(({ id }) => id === entry.id)
  if (place >= 0) return all[(place + 1) % all.length]
  const here = among.indexOf(entry.id)
  const later = [...among.slice(here + 1), ...among.slice(0, here)]
  const next = later.find((id) => all.some((one) => one.id === id))
  return all.find(({ id }) => id === next) ?? all[0]
}
