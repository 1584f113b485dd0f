import { ask } from '../clerk.ts'
import type { Step } from '../record.ts'
import { openScreen } from '../screen.ts'
import type { Stage } from '../stage.ts'
import { until } from '../until.ts'

const told = (answer: { readonly status: number } | null): string => String(answer?.status ?? 'no answer')

export const crisisNotice: Step<Stage> = {
  name: 'Somebody puts "evacuate" on every screen, and takes it down again',
  expected:
    'screens show it at once and in all languages, no numbers meanwhile, and all as before afterwards',
  async act(stage) {
    const { address, cookie } = stage
    const wall = openScreen(address)
    await until('the wall', 20_000, () => wall.view())
    const from = performance.now()
    const raised = await ask(address, 'POST', '/crisis/notice', { cookie, body: { kind: 'evacuate' } })
    if (raised?.status !== 200) return { passed: false, saw: `it was not raised: ${told(raised)}` }
    const notice = await until('the wall to show it', 20_000, () => crisisOf(wall.view()))
    const shownMs = performance.now() - from
    const asked = await ask(address, 'POST', '/tickets', {
      key: 'a-number-while-it-stands',
      body: { errand: 'pas', language: 'da' },
    })
    const withdrawn = await ask(address, 'DELETE', '/crisis/notice', { cookie })
    await until('the wall without it', 20_000, () => (crisisOf(wall.view()) ? null : true))
    wall.close()
    const { number } = await stage.take()
    const languages = Object.keys(notice.title).length
    const saw = `the wall showed it after ${Math.round(shownMs)} ms in ${languages} languages; a number was ${asked?.status === 201 ? 'GIVEN' : 'refused'} meanwhile; then ${number} was given`
    return { passed: languages >= 10 && asked?.status === 409 && withdrawn?.status === 200, saw }
  },
}

const crisisOf = (view: ReturnType<ReturnType<typeof openScreen>['view']>) =>
  view?.house.notices.find(({ level }) => level === 'crisis') ?? null
