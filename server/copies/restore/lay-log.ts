import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { openFile } from '../../store/database.ts'
import { frameHeaderBytes, logHeaderBytes } from '../../store/journal.ts'
import type { LogPiece } from './read-log.ts'

/** Lays pieces of the log behind a database's file, and lets SQLite itself bring them in. */
export interface LogLayer {
  lay(piece: LogPiece): void
  /** Brings in what was laid so far. */
  settle(): void
}

/** What was laid is no log that SQLite takes to its end. */
export class NotTaken extends Error {}

export function layLog(file: string): LogLayer {
  const log = `${file}-wal`
  let laying: { readonly file: number; page: number; to: number } | null = null

  function settle(): void {
    if (!laying) return
    const { page, to } = laying
    closeSync(laying.file)
    laying = null
    const frames = (to - logHeaderBytes) / (frameHeaderBytes + page)
    const taken = bringIn(file)
    if (taken !== frames) throw new NotTaken(`SQLite took ${taken} of ${frames} pages of the log`)
  }

  return {
    lay: ({ head, bytes }) => {
      if (head.from === 0) {
        settle()
        rmSync(log, { force: true })
        const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).readUInt32BE(8)
        laying = { file: openSync(log, 'w', 0o600), page, to: 0 }
      }
      if (!laying) throw new NotTaken('the log does not begin with its front')
      writeSync(laying.file, bytes, 0, bytes.length, head.from)
      laying.to = head.to
    },
    settle,
  }
}

/** SQLite checks each page's checksum as it reads a log; gives how many pages it took. */
function bringIn(file: string): number {
  const db = openFile(file)
  // What is written here is read through before anybody relies on it.
  db.exec('PRAGMA synchronous = OFF')
  const { log = 0 } = db.prepare<[], { log: number }>('PRAGMA wal_checkpoint(PASSIVE)').get() ?? {}
  db.close()
  return log
}
