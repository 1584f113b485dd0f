import { expect, onTestFinished, test } from 'vitest'
import type { Role } from '../../server/contract/rights.ts'
import { openFamiliars } from '../../server/store/familiars.ts'
import { openDatabase } from '../../server/store/open.ts'
import { openPeople } from '../../server/store/people.ts'
import { openSessions } from '../../server/store/sessions.ts'
import { temporaryFolder } from '../temporary.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const start = 1_800_000_000_000

async function house(roles: readonly Role[]) {
  const db = openDatabase(temporaryFolder())
  onTestFinished(() => void db.close())
  const people = openPeople(db)
  await people.first('leder', start)
  const added = await people.add('Kollega', roles, start)
  if (added === 'name-is-taken') throw new Error('Kollega is new.')
  await people.changePassword(added.id, added.password, 'en lang sætning om vejret')
  return { people, id: added.id, sessions: openSessions(db), familiars: openFamiliars(db) }
}

test('a day at the counter is ten hours, however quiet it is', async () => {
  const { sessions, id } = await house(['clerk'])
  const token = sessions.begin({ id }, start, 'password')
  expect(sessions.find(token, start + 10 * hourMs - 1)).toMatchObject({ name: 'Kollega' })
  expect(sessions.find(token, start + 10 * hourMs)).toBeNull()
})

test.each(['it', 'editor'] as const)('%s is signed out after an hour without a deed', async (role) => {
  const { sessions, id } = await house(['clerk', role])
  const token = sessions.begin({ id }, start, 'password')
  sessions.touch(token, start + 50 * minuteMs)
  expect(sessions.find(token, start + 110 * minuteMs)).not.toBeNull()
  expect(sessions.find(token, start + 111 * minuteMs)).toBeNull()
})

test('with a PIN nobody can change the house, so nobody is hurried either', async () => {
  const { sessions, id } = await house(['clerk', 'it', 'editor'])
  const token = sessions.begin({ id }, start, 'pin')
  expect(sessions.find(token, start + 3 * hourMs)?.roles).toEqual(['clerk'])
})

test('a PIN dies at midnight, and so does the list of who was here', async () => {
  const { familiars, id } = await house(['clerk'])
  familiars.came('a browser', id, '2026-11-25')
  await familiars.setPin('a browser', id, '492716', '2026-11-25')
  expect(await familiars.check('a browser', id, '492716', '2026-11-25')).toBe('right')
  expect(familiars.here('a browser', '2026-11-26')).toEqual([])
  expect(await familiars.check('a browser', id, '492716', '2026-11-26')).toBe('none')
  familiars.came('a browser', id, '2026-11-26')
  expect(familiars.here('a browser', '2026-11-26')).toMatchObject([{ hasPin: false }])
})

test('many guesses at once are five guesses', async () => {
  const { familiars, id } = await house(['clerk'])
  familiars.came('a browser', id, '2026-11-25')
  await familiars.setPin('a browser', id, '492716', '2026-11-25')
  const guesses = ['000111', '000112', '000113', '000114', '000115', '000116', '492716']
  const answers = await Promise.all(guesses.map((pin) => familiars.check('a browser', id, pin, '2026-11-25')))
  expect(answers).not.toContain('right')
})

test('a given password holds for a week', async () => {
  const { people, id } = await house(['clerk'])
  const given = (await people.givePassword(id, start)) ?? ''
  expect(await people.check('Kollega', given, start + 6 * 24 * hourMs)).toMatchObject({
    mustChangePassword: true,
  })
  expect(await people.check('Kollega', given, start + 8 * 24 * hourMs)).toBeNull()
})

test('a sign-in or a new password that comes while somebody else ends the old one comes to nothing', async () => {
  const { people, id } = await house(['clerk'])
  const old = 'en lang sætning om vejret'
  const signingIn = people.check('Kollega', old, start)
  people.setLocked(id, true)
  expect(await signingIn, 'locked meanwhile').toBeNull()
  people.setLocked(id, false)

  const changing = people.changePassword(id, old, 'en anden sætning om vejret')
  people.remove(id, start)
  expect(await changing, 'taken away meanwhile').toBe('wrong-password')
})

test('of two new passwords at once one is told that its old one was wrong', async () => {
  const { people, id } = await house(['clerk'])
  const fresh = ['en anden sætning om vejret', 'en tredje sætning om vejret'] as const
  const changed = await Promise.all(
    fresh.map((one) => people.changePassword(id, 'en lang sætning om vejret', one)),
  )
  expect([...changed].sort()).toEqual(['done', 'wrong-password'])
  const holds = fresh[changed.indexOf('done')] ?? ''
  expect(await people.check('Kollega', holds, start)).toMatchObject({ id })
})
