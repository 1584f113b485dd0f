/** The part of a service worker's world that this one needs; the DOM's own types know only pages. */
export interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
}

/** Something that lasts until its promise is settled. */
interface Lasting {
  waitUntil(until: Promise<unknown>): void
}

/** A page, or something on it, is asked for. */
export interface Asked {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
