import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { ofItself } from '../../server/contract/of-itself.ts'
import { acting, sessionCookie } from '../../server/routes/signed-in.ts'
import { openDatabase } from '../../server/store/open.ts'
import { openPeople } from '../../server/store/people.ts'
import { openSessions } from '../../server/store/sessions.ts'
import { temporaryFolder } from '../temporary.ts'

const minuteMs = 60_000

test('a page that asks by itself keeps nobody signed in, and somebody who presses stays', async () => {
  const db = openDatabase(temporaryFolder())
  onTestFinished(() => void db.close())
  await openPeople(db).first('leder', Date.now())
  const sessions = openSessions(db)
  const token = sessions.begin({ id: 1 }, Date.now() - 50 * minuteMs, 'password')
  const app = new Hono().get('/', (c) => c.text(acting({ sessions }, c)?.name ?? 'nobody'))
  const ask = async (headers: Record<string, string>) => {
    const cookie = `${sessionCookie}=${token}`
    const answer = await app.request('/', { headers: { cookie, ...headers } })
    return answer.text()
  }
  const inAQuarter = () => sessions.find(token, Date.now() + 15 * minuteMs)

  expect(await ask({ [ofItself]: 'yes' })).toBe('leder')
  expect(inAQuarter(), 'an hour after the last deed').toBeNull()
  expect(await ask({})).toBe('leder')
  expect(inAQuarter()).toMatchObject({ name: 'leder' })
})
