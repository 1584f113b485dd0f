import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { kiosk as danish } from '../../server/contract/texts/da/kiosk.ts'
import { lobbyForTest, type Running } from '../running.ts'
import { open, sharedLobby } from '../shared-lobby.ts'
import { temporaryFolder } from '../temporary.ts'
import { closeBrowser, openScreen, picture } from './browser.ts'
import { alwaysOpen, noonZone } from './open-lobby.ts'
import { press, seen, unhurried } from './person.ts'

afterAll(closeBrowser)

const licence = [
  {
    id: 'what',
    ask: { da: 'Hvad skal du med kørekortet?', de: 'Was brauchen Sie?' },
    answers: [
      { id: 'renew', name: { da: 'Forny det', de: 'Erneuern' }, leadsTo: { question: 'photo' } },
      {
        id: 'lost',
        name: { da: 'Jeg har mistet det' },
        leadsTo: { end: 'on-the-spot', say: { da: 'Det ordner vi nu.' } },
      },
      {
        id: 'online',
        name: { da: 'På nettet' },
        leadsTo: {
          end: 'self-service',
          say: { da: 'Du kan søge på nettet.' },
          address: 'https://www.borger.dk',
        },
      },
    ],
  },
  {
    id: 'photo',
    ask: { da: 'Har du et foto med?' },
    answers: [
      { id: 'yes', name: { da: 'Ja' }, leadsTo: { end: 'ticket' } },
      {
        id: 'no',
        name: { da: 'Nej' },
        leadsTo: { end: 'guide', say: { da: 'Du mangler et foto.' }, guide: 'prove' },
      },
    ],
  },
]
const guide = {
  id: 'prove',
  title: { da: 'Foto til kørekort' },
  text: { da: '## Tag med\n\n- Et foto\n- Dit gamle kørekort' },
}

async function openLobby(change: Parameters<typeof alwaysOpen>[1]): Promise<Running> {
  const dataDir = temporaryFolder()
  return lobbyForTest({ dataDir, environment: { CATALOGUE: alwaysOpen(dataDir, change) } })
}
const asking = sharedLobby(
  open((lobby) => {
    const errand = lobby.errands.find(({ id }: { id: string }) => id === 'koerekort')
    Object.assign(errand, { questions: licence })
    lobby.guides = [...lobby.guides, guide]
    Object.assign(lobby.errands[0], { behalf: { da: 'Tag en fuldmagt med.' }, inPerson: false })
  }),
)

/** As a person does, who looks before pressing again. */
async function then(page: Page, name: string): Promise<void> {
  await unhurried(page)
  await press(page, name)
}

test('who has all that is needed is asked twice, and gets a number', async () => {
  const { address } = await asking()
  const kiosk = await openScreen(`${address}/kiosk`, 'kiosk')
  await press(kiosk, 'Kørekort')
  await seen(kiosk, 'Hvad skal du med kørekortet?')
  await picture(kiosk, 'kiosk-question')
  await then(kiosk, 'Forny det')
  await seen(kiosk, 'Har du et foto med?')
  await then(kiosk, 'Ja')
  await seen(kiosk, /K\d{3}/)
})

test('who misses a photo hears it at once, reads what to bring, and may still insist on a number', async () => {
  const { address } = await asking()
  const kiosk = await openScreen(`${address}/kiosk`, 'kiosk')
  await press(kiosk, 'Kørekort')
  await then(kiosk, 'Forny det')
  await then(kiosk, 'Nej')
  await seen(kiosk, 'Du mangler et foto.')
  await seen(kiosk, 'Dit gamle kørekort')
  await picture(kiosk, 'kiosk-guide')
  await then(kiosk, danish.guide.print)
  await seen(kiosk, danish.guide.printed)
  await then(kiosk, danish.back)
  await seen(kiosk, 'Har du et foto med?')
  await then(kiosk, 'Nej')
  await then(kiosk, danish.end.anyway)
  await seen(kiosk, /K\d{3}/)
})

test('what is settled at the reception needs no number, and is counted', async () => {
  const { address } = await asking()
  const kiosk = await openScreen(`${address}/kiosk`, 'kiosk')
  const counted = kiosk.waitForResponse((reply) => reply.url().endsWith('/api/ways'))
  await press(kiosk, 'Kørekort')
  await then(kiosk, 'Jeg har mistet det')
  await seen(kiosk, danish.end['on-the-spot'].heading)
  expect((await counted).ok()).toBe(true)
  await then(kiosk, danish.end.done)
  await seen(kiosk, danish.choose.heading)
})

test('what can be done online is shown as a code, with help to do it here', async () => {
  const { address } = await asking()
  const kiosk = await openScreen(`${address}/kiosk`, 'kiosk')
  await press(kiosk, 'Kørekort')
  await then(kiosk, 'På nettet')
  await kiosk.getByAltText('https://www.borger.dk').waitFor()
  await picture(kiosk, 'kiosk-self-service')
  await then(kiosk, danish.end.help)
  await seen(kiosk, /D001|Hjælp til selvbetjening/)
})

test('who comes for another reads what that takes before the number, which tells it', async () => {
  const { address } = await asking()
  const kiosk = await openScreen(`${address}/kiosk`, 'kiosk')
  await press(kiosk, danish.choose.behalf)
  await then(kiosk, 'Pas og ID-kort')
  await then(kiosk, 'Pas')
  await seen(kiosk, 'Tag en fuldmagt med.')
  await picture(kiosk, 'kiosk-behalf')
  const asked = kiosk.waitForRequest((request) => request.url().endsWith('/api/tickets'))
  await then(kiosk, danish.behalf.number)
  expect((await asked).postDataJSON()).toMatchObject({ errand: 'pas', behalf: true, needs: [] })
  await seen(kiosk, /P\d{3}/)
  await then(kiosk, danish.ticket.done)
  await seen(kiosk, danish.choose.heading)
  const again = kiosk.getByRole('button', { name: danish.choose.behalf })
  expect(await again.getAttribute('aria-pressed'), 'the next person comes for themselves').toBe('false')
})

test('where nobody can do it for another, the kiosk says so first, and asks and gives a number only if the other is here', async () => {
  const { address } = await asking()
  const kiosk = await openScreen(`${address}/kiosk`, 'kiosk')
  await press(kiosk, danish.choose.behalf)
  await seen(kiosk, danish.behalf.on)
  await then(kiosk, 'Kørekort')
  await seen(kiosk, 'skal selv komme')
  expect(await kiosk.locator('.guide').count()).toBe(0)
  await then(kiosk, danish.needs.done)
  await seen(kiosk, 'Hvad skal du med kørekortet?')
})

test('who would like a hand says what helps, and is not asked why', async () => {
  const { address } = await asking()
  const kiosk = await openScreen(`${address}/kiosk`, 'kiosk')
  await press(kiosk, danish.choose.needs)
  await then(kiosk, danish.needs.seat)
  await then(kiosk, danish.needs.interpreter)
  await picture(kiosk, 'kiosk-needs')
  await then(kiosk, danish.needs.done)
  await seen(kiosk, danish.needs.chosen(2))
  await then(kiosk, 'Pas og ID-kort')
  const asked = kiosk.waitForRequest((request) => request.url().endsWith('/api/tickets'))
  await then(kiosk, 'Pas')
  expect((await asked).postDataJSON()).toMatchObject({ needs: ['seat', 'interpreter'] })
  await seen(kiosk, /P\d{3}/)
})

test('one’s own words find the errand, touched or typed, also with a slip', async () => {
  const { address } = await asking()
  const kiosk = await openScreen(`${address}/kiosk`, 'kiosk')
  await press(kiosk, danish.choose.search)
  await seen(kiosk, danish.search.heading)
  for (const letter of 'kør') {
    await unhurried(kiosk)
    await kiosk.locator('.keyboard').getByRole('button', { name: letter, exact: true }).click()
  }
  await kiosk.keyboard.type('ekord')
  await seen(kiosk, 'Kørekort')
  await picture(kiosk, 'kiosk-search')
  await then(kiosk, 'Kørekort')
  await seen(kiosk, 'Hvad skal du med kørekortet?')
})

test('what nobody understands leads to the reception, with a number if one wants it', async () => {
  const { address } = await asking()
  const kiosk = await openScreen(`${address}/kiosk`, 'kiosk')
  await press(kiosk, danish.choose.search)
  await kiosk.keyboard.type('xqzw wqzx')
  await seen(kiosk, danish.search.noneHow)
  await then(kiosk, danish.search.help)
  await seen(kiosk, danish.unsure.heading)
  await then(kiosk, danish.unsure.number)
  await seen(kiosk, /R\d{3}/)
})

test('when no more can be served today, the kiosk says so and when to come again', async () => {
  const { address } = await openLobby((lobby) => {
    Object.assign(lobby.errands[0], { capacityPerDay: 1 })
  })
  const first = await openScreen(`${address}/kiosk`, 'kiosk')
  await press(first, 'Pas og ID-kort')
  await then(first, 'Pas')
  await seen(first, 'P001')
  await then(first, danish.ticket.done)
  await then(first, 'Pas og ID-kort')
  await seen(first, danish.full.card)
  await then(first, 'Pas')
  await seen(first, danish.full.heading)
  await picture(first, 'kiosk-full')
})

test('a crisis stands above everything', async () => {
  const soon = (seconds: number) => {
    const at = new Date(Date.now() + seconds * 1000)
    return at.toLocaleString('sv-SE', { timeZone: noonZone() }).replace(' ', 'T').slice(0, 16)
  }
  const { address } = await openLobby((lobby) => {
    lobby.notices = [
      { id: 'fire', level: 'crisis', title: { da: 'Gå ud nu' }, until: soon(3600) },
      { id: 'later', level: 'important', title: { da: 'Vi lukker kl. 14' } },
    ]
  })
  const kiosk = await openScreen(`${address}/kiosk`, 'kiosk')
  await seen(kiosk, 'Gå ud nu')
  expect(await kiosk.getByText('Vi lukker kl. 14').count()).toBe(0)
  await vi.waitFor(async () => expect(await kiosk.locator('.card').count()).toBe(0))
})
