import { expect, test } from 'vitest'
import { type MemoryPrinter, openMemoryPrinter } from '../../hardware/drivers/memory-printer.ts'
import { printersInTurn } from '../../hardware/printers.ts'
import { quiet } from './quiet.ts'
import { danishSlip, numbered } from './slips.ts'

function twoPrinters(): {
  first: MemoryPrinter
  second: MemoryPrinter
  begun: string[]
  both: ReturnType<typeof printersInTurn>
} {
  const [first, second] = [openMemoryPrinter({ log: quiet }), openMemoryPrinter({ log: quiet })]
  const both = printersInTurn([
    { id: 'first', printer: first },
    { id: 'second', printer: second },
  ])
  return { first, second, begun: [], both }
}

test('the first printer prints as long as it can', async () => {
  const { first, second, begun, both } = twoPrinters()
  expect(await both.print('P042', danishSlip, (id) => begun.push(id))).toBe('printed')
  expect([first.printed().length, second.printed().length, begun]).toEqual([1, 0, ['first']])
})

test('a printer without paper is passed over, and used again when it has some', async () => {
  const { first, second, begun, both } = twoPrinters()
  first.suffer('no-paper')
  await both.print('P042', danishSlip, (id) => begun.push(id))
  first.suffer(null)
  await both.print('P043', numbered('P043'), (id) => begun.push(id))
  expect(begun).toEqual(['second', 'first'])
  expect(second.printed()).toHaveLength(1)
})

test('a ticket that may be on paper already is not printed on the other one', async () => {
  const { first, second, both } = twoPrinters()
  first.suffer('stops-mid-job')
  expect(await both.print('P042', danishSlip, () => {})).toBe('uncertain')
  expect(second.printed()).toEqual([])
})

test("where neither can print, the first one's trouble is told, because it is seen to first", async () => {
  const { first, second, both } = twoPrinters()
  first.suffer('no-paper')
  second.suffer('cover-open')
  expect(await both.print('P042', danishSlip, () => {})).toBe('no-paper')
})

test('a test page comes out of the printer that was asked, and of no other', async () => {
  const { first, second, both } = twoPrinters()
  expect(await both.print('test', danishSlip, () => {}, 'second')).toBe('printed')
  expect([first.printed().length, second.printed().length]).toEqual([0, 1])
  second.suffer('no-paper')
  expect(await both.print('test', danishSlip, () => {}, 'second')).toBe('no-paper')
  expect(first.printed()).toEqual([])
})

test('nothing is printed whose beginning cannot be kept', async () => {
  const { first, second, both } = twoPrinters()
  const diskIsFull = () => {
    throw new Error('the disk is full')
  }
  expect(await both.print('P042', danishSlip, diskIsFull)).toBe('unreachable')
  expect([first.printed(), second.printed()]).toEqual([[], []])
})
