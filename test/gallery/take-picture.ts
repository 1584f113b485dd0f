import type { Browser, Page, WebSocketRoute } from 'playwright-core'
import { type Language, languageFacts } from '../../server/contract/languages.ts'
import { firstSignIn } from '../clerk.ts'
import type { GalleryLobby } from './lobbies.ts'
import { type Scene, type Size, sizes } from './scene.ts'

const settlesMs = 1200
/** A screen calls itself cut off after five seconds. */
const noticesMs = 7000

/** Opens a screen as it really is, does what the scene says, and gives the picture as PNG. */
export async function takePicture(
  browser: Browser,
  lobby: GalleryLobby,
  scene: Scene,
  language: Language,
  size: Size,
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: sizes[size],
    reducedMotion: 'reduce',
    locale: languageFacts[language].locale,
  })
  try {
    const page = await context.newPage()
    await enact(page, lobby, scene, language)
    return await page.screenshot()
  } finally {
    await context.close()
  }
}

/** Opens the scene's screen and does what it says. */
export async function enact(
  page: Page,
  lobby: GalleryLobby,
  scene: Scene,
  language: Language,
): Promise<void> {
  const line = await listenIn(page, scene)
  if (scene.time) await page.addInitScript(setTime, scene.time(Date.now()))
  if (scene.app === 'counter') await signIn(page, lobby)
  await page.goto(`${lobby.running.address}${pathOf(scene, lobby, language)}`)
  await page.waitForSelector('#app > *', { state: 'attached' })
  await page.waitForTimeout(settlesMs)
  if (scene.app === 'kiosk') await speak(page, language)
  await scene.steps?.(page)
  if (scene.isCutOff) {
    await line.cut()
    await page.waitForTimeout(noticesMs)
  }
}

function pathOf({ path }: Scene, { tickets }: GalleryLobby, language: Language): string {
  const name = path.startsWith('/t/') ? `${path.slice(3)}-${language}` : ''
  const ticket = tickets.get(name)
  return ticket ? `/t/${ticket}` : path
}

async function speak(page: Page, language: Language): Promise<void> {
  const button = page.getByRole('button', { name: languageFacts[language].own, exact: true }).first()
  if (language === 'da' || (await button.count()) === 0) return
  await button.click()
  await page.waitForTimeout(settlesMs)
}

/** The page's own cookies: it finds itself signed in. */
async function signIn(page: Page, { running }: GalleryLobby): Promise<void> {
  await page.request.post(`${running.address}/api/session`, { data: firstSignIn(running.told()) })
}

/** Stands between screen and lobby, to change what the house tells or to cut the line. */
async function listenIn(page: Page, { house }: Scene): Promise<{ cut(): Promise<void> }> {
  const lines: { readonly screen: WebSocketRoute; readonly server: WebSocketRoute }[] = []
  let isCut = false
  await page.routeWebSocket(/socket\.io/, (screen) => {
    if (isCut) return void screen.close()
    const server = screen.connectToServer()
    lines.push({ screen, server })
    server.onMessage((message) => screen.send(house ? changed(String(message), house) : message))
  })
  return {
    cut: async () => {
      isCut = true
      await Promise.all(lines.flatMap(({ screen, server }) => [screen.close(), server.close()]))
    },
  }
}

/** A view's message with some of the house's fields changed. */
function changed(message: string, house: NonNullable<Scene['house']>): string {
  if (!message.startsWith('42["view"')) return message
  const [kind, room, view] = JSON.parse(message.slice(2))
  return `42${JSON.stringify([kind, room, { ...view, house: { ...view.house, ...house } }])}`
}

/** The screen's clock stands still at a moment. */
function setTime(now: number): void {
  Date.now = () => now
}
