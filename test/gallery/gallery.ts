import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../../server/contract/languages.ts'
import { launchBrowser } from '../launch-browser.ts'
import { kioskScenes } from './kiosk-scenes.ts'
import { type GalleryLobby, openLobby } from './lobbies.ts'
import { otherScenes } from './other-scenes.ts'
import { galleryPage, type Taken } from './page.ts'
import type { LobbyName, Scene, Size } from './scene.ts'
import { takePicture } from './take-picture.ts'

const folder = join(import.meta.dirname, '..', '..', 'dist', 'gallery')
const atOnce = 2

/** Takes a picture of every screen in every state, or of those whose name or app is given, and puts them on one page. */
export async function gallery(wished: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const rooms = mkdtempSync(join(tmpdir(), 'naeste-gallery-'))
  const scenes = [...kioskScenes, ...otherScenes].filter((scene) => isWished(scene, wished))
  const lobbies = new Map<LobbyName, GalleryLobby>()
  for (const name of new Set(scenes.map(({ lobby }) => lobby)))
    lobbies.set(name, await openLobby(name, rooms))
  const browser = await launchBrowser()
  try {
    const jobs = scenes.flatMap((scene) =>
      scene.languages.flatMap((language) => scene.sizes.map((size) => ({ scene, language, size }))),
    )
    const take = async ({ scene, language, size }: (typeof jobs)[number]): Promise<Taken> => {
      const lobby = lobbies.get(scene.lobby)
      if (!lobby) throw new Error(`The lobby "${scene.lobby}" does not run.`)
      const file = fileOf(scene, language, size)
      try {
        writeFileSync(join(folder, file), await takePicture(browser, lobby, scene, language, size))
      } catch (error) {
        throw new Error(`${file}: ${error instanceof Error ? error.message : error}`)
      }
      return { scene, language, size, file }
    }
    const taken = await inTurns(jobs, take)
    writeFileSync(join(folder, 'index.html'), galleryPage(taken))
    console.log(`${taken.length} pictures: ${join(folder, 'index.html')}`)
  } finally {
    await browser.close()
    for (const { running } of lobbies.values()) await running.stop()
    rmSync(rooms, { recursive: true, force: true })
  }
}

const isWished = ({ name, app }: Scene, wished: readonly string[]): boolean =>
  wished.length === 0 || wished.includes(app) || wished.includes(name)

const fileOf = ({ app, name }: Scene, language: Language, size: Size): string =>
  `${app} ${name} ${language} ${size}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .concat('.png')

/** Some at a time, so that a small machine is not the picture. */
async function inTurns<J, T>(jobs: readonly J[], run: (job: J) => Promise<T>): Promise<readonly T[]> {
  const done: T[] = []
  let next = 0
  const work = async () => {
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at]
      if (job !== undefined) done[at] = await run(job)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return done
}
