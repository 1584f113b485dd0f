import { expect, onTestFinished, test } from 'vitest'
import type { Passage, PeopleCounter } from '../../hardware/devices.ts'
import { eventually } from '../hardware/eventually.ts'

/** A door with people going through it. */
export interface TriedDoor {
  readonly door: PeopleCounter
  /** People go through, whether the line stands or not. */
  readonly pass: (passage: Passage) => void
  readonly pullOut: () => Promise<void> | void
  readonly putBack: () => Promise<void> | void
}

/** Everything the lobby counts on, whichever counter hangs over the door. */
export function doorConforms(open: () => TriedDoor | Promise<TriedDoor>): void {
  async function tried() {
    const it = await open()
    let entered = 0
    let left = 0
    it.door.onPassage((passage) => {
      entered += passage.entered
      left += passage.left
    })
    onTestFinished(() => it.door.close())
    await eventually(() => expect(it.door.state().fault).toBeNull())
    return { ...it, counted: () => ({ entered, left }) }
  }

  test('everyone who comes in and goes out is counted once', async () => {
    const { pass, counted } = await tried()
    pass({ entered: 1, left: 0 })
    pass({ entered: 2, left: 1 })
    await eventually(() => expect(counted()).toEqual({ entered: 3, left: 1 }))
  })

  test('whoever comes in while the line is cut is counted when it is back', async () => {
    const { door, pass, counted, pullOut, putBack } = await tried()
    pass({ entered: 1, left: 0 })
    await eventually(() => expect(counted().entered).toBe(1))
    await pullOut()
    await eventually(() => expect(door.state().fault).toBe('unreachable'))
    pass({ entered: 4, left: 2 })
    await putBack()
    await eventually(() => expect(counted()).toEqual({ entered: 5, left: 2 }))
  })
}
