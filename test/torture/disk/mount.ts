import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

/** A small disk of its own. */
export interface Disk {
  readonly folder: string
  remount(how: 'ro' | 'rw'): void
  close(): void
}

/** Mounts a disk in memory of so many megabytes at `folder`; where that is not allowed, the reason in words. */
export function mountDisk(folder: string, megabytes: number): Disk | string {
  mkdirSync(folder, { recursive: true })
  const run = (command: string, ...words: readonly string[]) =>
    execFileSync(command, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  } catch (error) {
    return `no disk can be mounted here: ${error instanceof Error ? error.message.replace(/\s+/g, ' ').trim() : error}`
  }
  return {
    folder,
    remount: (how) => void run('mount', '-o', `remount,${how}`, folder),
    // What was opened while it was read-only may still be closing.
    close: () => void run('umount', '--lazy', folder),
  }
}
