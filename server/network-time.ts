import { execFile } from 'node:child_process'

const patienceMs = 3000

/** Whether systemd says that the network keeps this machine's clock right; null where it cannot be asked. */
export function isSynchronised(): Promise<boolean | null> {
  return new Promise((known) => {
    execFile(
      'timedatectl',
      ['show', '--property=NTPSynchronized', '--value'],
      { timeout: patienceMs },
      (error, said) => known(error ? null : said.trim() === 'yes'),
    )
  })
}
