import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { openPlace } from './places/open-place.ts'
import { openPost, type Post } from './post.ts'
import type { CourierStart, FromCourier, Standing, ToCourier } from './words.ts'

const { places, key, days, file, standings, first }: CourierStart = workerData
const say = (message: FromCourier) => parentPort?.postMessage(message)
const sealing = { key: key && Buffer.from(key), random: randomBytes }

const posts: ReadonlyMap<string, Post> = new Map(
  places.map((settings) => {
    const place = settings.name
    const post = openPost({
      place: openPlace(settings, dirname(file)),
      sealing,
      days,
      file,
      first,
      standing: standings[place] ?? null,
      now: Date.now,
      hold: () => say({ kind: 'hold', place }),
      release: () => say({ kind: 'release', place }),
      report: (report) => say({ kind: 'report', place, report }),
    })
    return [place, post] as const
  }),
)
const each = (deed: (post: Post) => void) => {
  for (const post of posts.values()) deed(post)
}

async function flush(id: number, withinMs: number): Promise<void> {
  const late = new Promise((over) => setTimeout(over, withinMs))
  const all = Promise.all([...posts.values()].map((post) => post.whenDone().catch(() => undefined)))
  await Promise.race([all, late])
  const there: Record<string, Standing> = {}
  for (const [place, post] of posts) {
    const standing = post.standing()
    if (standing) there[place] = standing
  }
  say({ kind: 'flushed', id, standings: there })
}

parentPort?.on('message', (message: ToCourier) => {
  switch (message.kind) {
    case 'taken':
      return each((post) => post.take(message.taken))
    case 'broken':
      return each((post) => post.lose())
    case 'held':
      return posts.get(message.place)?.held(message.whole, message.at)
    case 'picture':
      return each((post) => post.picture())
    case 'let-go':
      return each((post) => post.letGo())
    case 'flush':
      return void flush(message.id, message.withinMs)
  }
})
