import type { Passage, PeopleCounter } from '../../devices.ts'
import { type MemoryDevice, type MemorySettings, memoryDevice } from './plug.ts'

/** A door that people go through in a test. */
export interface MemoryDoor extends PeopleCounter, MemoryDevice {
  pass(passage: Passage): void
}

export function openMemoryDoor(settings: MemorySettings): MemoryDoor {
  const listeners: ((passage: Passage) => void)[] = []
  const device = memoryDevice('a door in memory', settings)
  let missed: Passage = { entered: 0, left: 0 }

  /** A counter goes on counting while its line is cut. */
  function report(): void {
    const passage = missed
    missed = { entered: 0, left: 0 }
    if (passage.entered + passage.left === 0) return
    for (const listener of listeners) listener(passage)
  }

  return {
    ...device,
    suffer(fault) {
      device.suffer(fault)
      if (!fault) report()
    },
    onPassage: (listener) => void listeners.push(listener),
    pass({ entered, left }) {
      missed = { entered: missed.entered + entered, left: missed.left + left }
      if (!device.state().fault) report()
    },
  }
}
