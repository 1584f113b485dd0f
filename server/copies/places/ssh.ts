import { posix } from 'node:path'
import ssh2, { type SFTPWrapper } from 'ssh2'
import { codeOf } from '../../code-of.ts'
import { faultOf, type Place, PlaceFault } from './place.ts'
import { connect, type Line, type SshSettings } from './sftp.ts'

/** Copies on another machine, through the SFTP that every OpenSSH brings along: nothing of ours is needed there. */
export function sshPlace(settings: SshSettings): Place {
  let line: Promise<Line> | null = null
  const seen = new Set<string>()
  const at = (name: string) => posix.join(settings.folder, name)

  async function reach(): Promise<SFTPWrapper> {
    const there = await line?.catch(() => null)
    if (there?.isOpen()) return there.sftp
    line = connect(settings)
    return (await line).sftp
  }

  async function told<T>(deed: (sftp: SFTPWrapper) => Promise<T>): Promise<T> {
    try {
      return await deed(await reach())
    } catch (error) {
      const there = await line?.catch(() => null)
      const fault = asFault(error, there?.isOpen() ?? false)
      if (fault.fault === 'unreachable') there?.end()
      throw fault
    }
  }

  /** Makes it with all above it, once. */
  async function ensured(sftp: SFTPWrapper, folder: string): Promise<void> {
    if (folder === '' || folder === '.' || folder === '/' || seen.has(folder)) return
    await ensured(sftp, posix.dirname(folder))
    await doing((done) => sftp.mkdir(folder, { mode: 0o700 }, done)).catch(async (error: unknown) => {
      if (!(await isThere(sftp, folder))) throw error
    })
    seen.add(folder)
  }

  async function put(sftp: SFTPWrapper, name: string, bytes: Uint8Array): Promise<void> {
    const file = at(name)
    const half = posix.join(posix.dirname(file), `.${posix.basename(file)}.half`)
    await ensured(sftp, posix.dirname(file))
    await written(sftp, half, bytes)
    await doing((done) => sftp.ext_openssh_rename(half, file, done))
  }

  return {
    put: (name, bytes) => told((sftp) => put(sftp, name, bytes)),
    get: (name) =>
      told((sftp) =>
        orIfGone(
          asked<Buffer>((done) => sftp.readFile(at(name), done)),
          null,
        ),
      ),
    list: (folder) =>
      told(async (sftp) => {
        const asking = asked<{ filename: string; attrs: { isDirectory(): boolean } }[]>((done) =>
          sftp.readdir(at(folder) || '.', done as never),
        )
        const entries = (await orIfGone(asking, null)) ?? []
        const wanted = entries.filter(({ attrs }) => attrs.isDirectory() === (folder === ''))
        return wanted.map(({ filename }) => filename)
      }),
    remove: (name) =>
      told(async (sftp) => {
        if (name.includes('/'))
          await orIfGone(
            doing((done) => sftp.unlink(at(name), done)),
            null,
          )
        else await doing((done) => sftp.rmdir(at(name), done)).catch(() => undefined)
      }),
    close: async () => (await line?.catch(() => null))?.end(),
  }
}

/** On the disk over there before it gets its name. */
async function written(sftp: SFTPWrapper, file: string, bytes: Uint8Array): Promise<void> {
  const handle = await asked<Buffer>((done) => sftp.open(file, 'w', { mode: 0o600 }, done))
  try {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    await doing((done) => sftp.write(handle, whole, 0, whole.length, 0, done))
    await doing((done) => sftp.ext_openssh_fsync(handle, done))
  } finally {
    await doing((done) => sftp.close(handle, done))
  }
}

const isThere = (sftp: SFTPWrapper, path: string): Promise<boolean> =>
  asked((done) => sftp.stat(path, done)).then(
    () => true,
    () => false,
  )

type Done<T> = (error: Error | null | undefined, value: T) => void

const asked = <T>(ask: (done: Done<T>) => unknown): Promise<T> =>
  new Promise((told, failed) => void ask((error, value) => (error ? failed(error) : told(value))))

const doing = (ask: (done: (error?: Error | null) => void) => unknown): Promise<void> =>
  new Promise((told, failed) => void ask((error) => (error ? failed(error) : told())))

async function orIfGone<T, Else>(asking: Promise<T>, otherwise: Else): Promise<T | Else> {
  try {
    return await asking
  } catch (error) {
    if (codeOf(error) === ssh2.utils.sftp.STATUS_CODE.NO_SUCH_FILE) return otherwise
    throw error
  }
}

function asFault(error: unknown, isOpen: boolean): PlaceFault {
  if (error instanceof PlaceFault) return error
  const { STATUS_CODE } = ssh2.utils.sftp
  const message = error instanceof Error ? error.message : String(error)
  const code = codeOf(error)
  if (!isOpen) return new PlaceFault('unreachable', message)
  if (code === STATUS_CODE.PERMISSION_DENIED) return new PlaceFault('not-allowed', message)
  if (code === STATUS_CODE.NO_SUCH_FILE) return new PlaceFault('not-there', message)
  // OpenSSH tells of a full disk by nothing but this.
  if (code === STATUS_CODE.FAILURE) return new PlaceFault('failed', message)
  return faultOf(error)
}
