import { heldPages } from '../../server/contract/held.ts'
import { fileFor, pageFor } from './answer.ts'
import { forgetOlder, held, keep } from './keep.ts'
import type { WorkerScope } from './scope.ts'

/**
 * Answers for one of the house's screens while no server does. The server's own page always comes first, so no screen
 * is ever bound to an old one; each version of the pages has a worker of its own, which takes over at once.
 */
const worker = self as unknown as WorkerScope
const version = '%VERSION%'
const here = new URL(worker.registration.scope).pathname.slice(1)
const page = heldPages.find((one) => one === here) ?? 'kiosk'

worker.addEventListener('install', (event) =>
  event.waitUntil(keep(page, version).then(() => worker.skipWaiting())),
)
worker.addEventListener('activate', (event) =>
  event.waitUntil(forgetOlder(page, version).then(() => worker.clients.claim())),
)
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, search } = new URL(request.url)
  // The kiosk beside the forms shows a draft, which nobody holds.
  if (request.mode === 'navigate') {
    if (search !== '?draft') event.respondWith(pageFor(request, () => held(page, version)))
  } else if (request.method === 'GET' && pathname.startsWith('/assets/')) {
    event.respondWith(fileFor(request))
  }
})
