import { type Place, PlaceFault } from './place.ts'

/** The same place, which nobody waits for longer than so long; `sent` is told of bytes that are there. */
export function patientPlace(place: Place, patienceMs: number, sent: (bytes: number) => void): Place {
  async function within<T>(deed: Promise<T>): Promise<T> {
    let late: NodeJS.Timeout | undefined
    const tooSlow = new Promise<never>((_, failed) => {
      const fault = new PlaceFault('too-slow', `no answer within ${patienceMs / 1000} s`)
      late = setTimeout(() => failed(fault), patienceMs)
    })
    // What ends too late is nobody's matter any more.
    deed.catch(() => undefined)
    return await Promise.race([deed, tooSlow]).finally(() => clearTimeout(late))
  }
  return {
    put: async (name, bytes) => {
      await within(place.put(name, bytes))
      sent(bytes.length)
    },
    get: (name) => within(place.get(name)),
    list: (folder) => within(place.list(folder)),
    remove: (name) => within(place.remove(name)),
    close: () => place.close(),
  }
}
