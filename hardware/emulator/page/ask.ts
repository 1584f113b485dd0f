const root = '/api/emulator'

/** What the emulator answers; `silent` when it cannot be reached. */
export type Answer = Response | 'silent'

/** Asks how things are. */
export const look = (path: string): Promise<Answer> => ask(path, { cache: 'no-store' })

/** Does something. */
export const act = (method: 'PUT' | 'POST', path: string, body: object): Promise<Answer> =>
  ask(path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

async function ask(path: string, how: RequestInit): Promise<Answer> {
  try {
    return await fetch(`${root}/${path}`, how)
  } catch {
    return 'silent'
  }
}
