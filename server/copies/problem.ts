import type { CopiesAnswer, CopyFault, CopyPlaceState, ProofFault } from '../contract/copies.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
/** A place that is away so long is worth a word; a network may hiccup. */
const patienceMs = minuteMs
/** Proven each night: after two nights without, something is wrong. */
const provenWithinMs = 50 * hourMs

/** One plain sentence about the first place that somebody should look after; null while all is well. */
export function problemOf({ places, now }: Pick<CopiesAnswer, 'places' | 'now'>): string | null {
  for (const place of places) {
    const problem = problemAt(place, now)
    if (problem) return problem
  }
  return null
}

function problemAt({ name, fault, behindMs, proof, provenUntil, wholeAt }: CopyPlaceState, now: number) {
  if (fault && now - fault.since >= patienceMs)
    return `No copies reach ${name} since ${clock(fault.since)}: ${faults[fault.name]}`
  if (behindMs !== null && behindMs >= patienceMs)
    return `The copies at ${name} are ${Math.round(behindMs / minuteMs)} minutes behind: the line is too slow.`
  if (proof?.fault) return `The copy at ${name} could not be proven: ${proofs[proof.fault]}`
  if (wholeAt !== null && provenUntil !== null && now - provenUntil > provenWithinMs)
    return `The newest copy at ${name} that was proven is ${Math.round((now - provenUntil) / hourMs)} hours old.`
  return null
}

const clock = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`

const faults: Readonly<Record<CopyFault, string>> = {
  'not-there': 'the folder or disk is not there. Plug it in, or make the folder.',
  'same-disk': "it lies on the lobby's own disk. Plug the other disk in.",
  full: 'it is full. Make room there, or keep fewer days with COPY_DAYS.',
  'not-allowed': 'the lobby may not write there. Give the user naeste the folder.',
  unreachable: 'nobody answers there. Look at the network and the other machine.',
  'unknown-host':
    'the machine shows another key than the known one. Find out why before you change COPY_SSH_KNOWN_HOSTS.',
  'not-let-in': 'our key is not taken there. Look at the key and at who may use it.',
  'too-slow': 'it does not answer in time. Look at the line and the other machine.',
  failed: 'it went wrong; the log says how.',
}

const proofs: Readonly<Record<ProofFault, string>> = {
  'no-copy': 'there is no whole copy.',
  damaged: 'a piece of it is missing or altered. A new picture of the database is taken.',
  unsound: 'the database that came of it is not sound.',
  behind: 'it is older than it should be.',
  'no-room': "the lobby's disk has no room to try it.",
  failed: 'it went wrong; the log says how.',
}
