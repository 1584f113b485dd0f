import { codeOf } from '../../code-of.ts'
import type { CopyFault } from '../../contract/copies.ts'

/** A second place for copies. Names are `folder/name`; each verb throws a `PlaceFault` where it cannot be done. */
export interface Place {
  /** Afterwards all of it is there under its name, or nothing, also when the power goes. */
  put(name: string, bytes: Uint8Array): Promise<void>
  /** Null when there is no such thing. */
  get(name: string): Promise<Uint8Array | null>
  /** The names in a folder; those of the folders for `''`. */
  list(folder: string): Promise<readonly string[]>
  /** Also what is gone already. A folder that is empty then may stay. */
  remove(name: string): Promise<void>
  close(): Promise<void>
}

/** Why a place could not do it; the message says it in the place's own words. */
export class PlaceFault extends Error {
  readonly fault: CopyFault
  constructor(fault: CopyFault, message: string) {
    super(message)
    this.fault = fault
  }
}

/** What a system's error means for a place. */
export function faultOf(error: unknown): PlaceFault {
  if (error instanceof PlaceFault) return error
  const code = String(codeOf(error) ?? '')
  const message = error instanceof Error ? error.message : String(error)
  return new PlaceFault(byCode[code] ?? 'failed', message)
}

const byCode: Readonly<Record<string, CopyFault>> = {
  ENOENT: 'not-there',
  ENOTDIR: 'not-there',
  ENODEV: 'not-there',
  ENXIO: 'not-there',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EPIPE: 'unreachable',
  ETIMEDOUT: 'too-slow',
}
