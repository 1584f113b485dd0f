import { join } from 'node:path'
import { fillDisk } from './disk/fill.ts'
import { fallIll } from './disk/ill.ts'
import { type Disk, mountDisk } from './disk/mount.ts'
import { onReadOnlyStart } from './disk/read-only.ts'
import { compileShim, type Shim } from './disk/shim.ts'
import { onSlowDisk } from './disk/slow.ts'
import { onTornCopies } from './disk/torn.ts'
import type { Found } from './table.ts'

/** Room for a lobby, its journal and the copy that is looked at. */
const megabytes = 96

/** Lets disks run full, refuse, wait, fail and tear under a lobby; what this machine allows not is told as not run. */
export async function tortureDisk(folder: string): Promise<readonly Found[]> {
  const shim = compileShim(folder)
  return [
    await onDisk('disk: full', join(folder, 'full'), onFullDisk),
    await onDisk('disk: read-only at start', join(folder, 'start'), onReadOnlyStart),
    await withShim('disk: read-only for a while', shim, (made) =>
      onFault('disk: read-only for a while', join(folder, 'read-only'), 'read-only', made),
    ),
    await withShim('disk: slow', shim, (made) => onSlowDisk(join(folder, 'slow'), made)),
    await withShim('disk: errors for a while', shim, (made) =>
      onFault('disk: errors for a while', join(folder, 'broken'), 'error', made),
    ),
    await surely('disk: torn copy', () => onTornCopies(join(folder, 'torn'))),
  ]
}

function onFullDisk({ folder }: Disk): Promise<Found> {
  let empty: () => void = () => undefined
  return fallIll({
    name: 'disk: full',
    folder,
    begin: () => {
      empty = fillDisk(folder)
    },
    end: () => {
      empty()
      empty = () => undefined
    },
  })
}

/** With `error` as a bad cable does, with `read-only` as after the kernel has closed a disk that it mistrusts. */
const onFault = (name: string, folder: string, what: 'error' | 'read-only', shim: Shim): Promise<Found> =>
  fallIll({
    name,
    folder,
    environment: shim.environment,
    begin: () => shim.fault(what),
    end: shim.heal,
  })

async function onDisk(name: string, folder: string, run: (disk: Disk) => Promise<Found>): Promise<Found> {
  const disk = mountDisk(folder, megabytes)
  if (typeof disk === 'string') return { name, told: disk, verdict: 'not run' }
  try {
    return await surely(name, () => run(disk))
  } finally {
    disk.close()
  }
}

const withShim = async (name: string, shim: Shim | string, run: (shim: Shim) => Promise<Found>) =>
  typeof shim === 'string'
    ? ({ name, told: shim, verdict: 'not run' } as const)
    : surely(name, () => run(shim))

/** One that ends in an error has failed; the others are still run. */
async function surely(name: string, run: () => Promise<Found>): Promise<Found> {
  console.log(`  ${name} ...`)
  try {
    return await run()
  } catch (error) {
    return { name, told: String(error), verdict: 'FAILED' }
  }
}
