import { expect, onTestFinished, test } from 'vitest'
import type { TicketPrinter } from '../../hardware/devices.ts'
import { eventually } from '../hardware/eventually.ts'
import { danishSlip, numbered } from '../hardware/slips.ts'

/** What every printer can be made to suffer from in a test. */
export type Trouble = 'no-paper' | 'cover-open' | 'offline' | 'near-end' | 'stops-mid-job' | 'deaf'

/** A printer with its paper in view. */
export interface Tried {
  readonly printer: TicketPrinter
  readonly suffer: (trouble: Trouble | null) => void
  /** What stands on the paper so far, one text a slip, oldest first. */
  readonly paper: () => readonly string[] | Promise<readonly string[]>
  readonly close?: () => Promise<void>
}

const faults = ['no-paper', 'cover-open', 'offline'] as const

/** Everything the lobby counts on, whichever printer stands there. */
export function printerConforms(open: () => Tried | Promise<Tried>): void {
  async function tried(): Promise<Tried> {
    const it = await open()
    onTestFinished(async () => {
      await it.printer.close()
      await it.close?.()
    })
    await eventually(() => expect(it.printer.state().fault).toBeNull())
    return it
  }

  test('a ticket comes out of the printer, and the printer says so', async () => {
    const { printer, paper } = await tried()
    expect(await printer.print('P042', danishSlip)).toBe('printed')
    expect(await paper()).toHaveLength(1)
    expect((await paper())[0]).toContain('P042')
  })

  test('tickets come out in the order in which they were taken', async () => {
    const { printer, paper } = await tried()
    const numbers = ['P001', 'B002', 'P003', 'L004', 'P005']
    const outcomes = await Promise.all(numbers.map((number) => printer.print(number, numbered(number))))
    expect(outcomes).toEqual(numbers.map(() => 'printed'))
    expect((await paper()).map((text) => text.match(/[A-Z]00\d/)?.[0])).toEqual(numbers)
  })

  test.each(faults)(
    'a printer with the fault "%s" says so, and prints again when it is gone',
    async (fault) => {
      const { printer, suffer, paper } = await tried()
      suffer(fault)
      expect(await printer.print('P042', danishSlip)).toBe(fault)
      expect(printer.state().fault).toBe(fault)
      expect(await paper()).toEqual([])
      suffer(null)
      await eventually(() => expect(printer.state().fault).toBeNull())
      expect(await printer.print('P043', numbered('P043'))).toBe('printed')
      expect(await paper()).toHaveLength(1)
    },
  )

  test('staff are told that the paper ends soon, while tickets still come out', async () => {
    const { printer, suffer } = await tried()
    suffer('near-end')
    await eventually(() => expect(printer.state()).toMatchObject({ fault: null, paperNearEnd: true }))
    expect(await printer.print('P042', danishSlip)).toBe('printed')
  })

  test('a printer that stops in the middle of a ticket leaves it uncertain, and the next one is printed', async () => {
    const { printer, suffer, paper } = await tried()
    suffer('stops-mid-job')
    expect(await printer.print('P042', danishSlip)).toBe('uncertain')
    expect(await paper()).toEqual([])
    suffer(null)
    await eventually(() => expect(printer.state().fault).toBeNull())
    expect(await printer.print('P043', numbered('P043'))).toBe('printed')
    expect(await paper()).toHaveLength(1)
  })

  test('a ticket that nobody confirms is uncertain, and is not printed a second time', async () => {
    const { printer, suffer, paper } = await tried()
    suffer('deaf')
    expect(await printer.print('P042', danishSlip)).toBe('uncertain')
    suffer(null)
    await eventually(() => expect(printer.state().fault).toBeNull())
    expect(await printer.print('P043', numbered('P043'))).toBe('printed')
    expect(await paper()).toHaveLength(2)
  })

  test('a state is dated from when it began, not from when it was last seen', async () => {
    const { printer } = await tried()
    const { since } = printer.state()
    await printer.print('P042', danishSlip)
    expect(printer.state()).toEqual({ fault: null, paperNearEnd: false, since })
  })

  test('closing answers everyone who still waits, and everyone who comes later', async () => {
    const { printer } = await tried()
    const waiting = ['P001', 'P002', 'P003'].map((number) => printer.print(number, numbered(number)))
    await printer.close()
    for (const outcome of await Promise.all(waiting)) {
      expect(['printed', 'uncertain', 'unreachable']).toContain(outcome)
    }
    expect(await printer.print('P004', numbered('P004'))).toBe('unreachable')
  })
}
