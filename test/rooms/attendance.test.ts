import { expect, test } from 'vitest'
import { openAttendance } from '../../server/rooms/attendance.ts'

function house() {
  let now = 1_000_000
  const attendance = openAttendance(() => now)
  const later = (ms: number): void => {
    now += ms
  }
  return { attendance, later }
}

test('a wall that went dark is told, with since when', () => {
  const { attendance, later } = house()
  attendance.came('wall')
  later(60_000)
  attendance.left('wall')
  later(10_000)
  expect(attendance.seen()).toEqual([{ room: 'wall', connected: false, since: 1_060_000 }])
})

test('a page that is loaded anew was never away', () => {
  const { attendance, later } = house()
  attendance.came('kiosk')
  later(60_000)
  attendance.left('kiosk')
  later(2000)
  expect(attendance.seen()).toMatchObject([{ room: 'kiosk', connected: true }])
  attendance.came('kiosk')
  expect(attendance.seen()).toMatchObject([{ room: 'kiosk', connected: true }])
})

test('what was taken down yesterday is forgotten', () => {
  const { attendance, later } = house()
  attendance.came('sign:3')
  attendance.left('sign:3')
  later(13 * 3_600_000)
  expect(attendance.seen()).toEqual([])
})

test("phones and clerks are no screens of the house's own", () => {
  const { attendance } = house()
  attendance.came('ticket:mfw2k1x0')
  attendance.came('staff:3')
  expect(attendance.seen()).toEqual([])
})
