import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { codeOf } from '../../code-of.ts'
import { faultOf, type Place, PlaceFault } from './place.ts'

/**
 * Copies in a folder, which must be there: a disk that is not plugged in must not be taken for an empty folder. With
 * `apartFrom` the folder must also lie on another disk than that one.
 */
export function folderPlace(root: string, apartFrom: string | null): Place {
  return {
    put: (name, bytes) => told(() => put(root, apartFrom, name, bytes)),
    get: (name) =>
      told(async () => {
        await look(root, apartFrom)
        return orIfGone(readFile(join(root, name)), null)
      }),
    list: (folder) =>
      told(async () => {
        await look(root, apartFrom)
        const entries = await orIfGone(readdir(join(root, folder), { withFileTypes: true }), [])
        return entries.filter((entry) => entry.isDirectory() === (folder === '')).map(({ name }) => name)
      }),
    remove: (name) =>
      told(async () => {
        await look(root, apartFrom)
        if (name.includes('/')) await rm(join(root, name), { force: true })
        else await rmdir(join(root, name)).catch(() => undefined)
      }),
    close: async () => undefined,
  }
}

async function look(root: string, apartFrom: string | null): Promise<void> {
  const there = await stat(root)
  if (!there.isDirectory()) throw new PlaceFault('not-there', `${root} is no folder`)
  if (apartFrom === null || there.dev !== (await stat(apartFrom)).dev) return
  throw new PlaceFault('same-disk', `${root} lies on the same disk as ${apartFrom}`)
}

async function put(root: string, apartFrom: string | null, name: string, bytes: Uint8Array): Promise<void> {
  await look(root, apartFrom)
  const file = join(root, name)
  const folder = dirname(file)
  if (await isNew(folder)) await settled(root)
  const half = join(folder, `.${basename(file)}.half`)
  const handle = await open(half, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(half, file)
  await settled(folder)
}

async function isNew(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** A name is on the disk only once its folder is. Some file systems of disks for everybody know no such thing. */
async function settled(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync().catch((error: unknown) => {
      if (codeOf(error) !== 'EINVAL') throw error
    })
  } finally {
    await handle.close()
  }
}

async function orIfGone<T, Else>(asked: Promise<T>, otherwise: Else): Promise<T | Else> {
  try {
    return await asked
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return otherwise
    throw error
  }
}

async function told<T>(deed: () => Promise<T>): Promise<T> {
  try {
    return await deed()
  } catch (error) {
    throw faultOf(error)
  }
}
