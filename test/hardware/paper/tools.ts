import { spawnSync } from 'node:child_process'

/** What a program from Debian says of a file that it is given. */
export function ask(program: string, args: readonly string[], input: Buffer): string {
  const { stdout, status, stderr } = spawnSync(program, args, {
    input,
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
  return stdout.toString('utf8')
}
