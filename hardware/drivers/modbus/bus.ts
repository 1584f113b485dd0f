import type { Device, LineFault } from '../../devices.ts'
import type { DriverSettings } from '../line-device.ts'
import { createLineRecord } from '../line-record.ts'
import { type Conversation, openConversation } from './conversation.ts'
import { isRefusal, type Request } from './frames.ts'

/** One device's place on a bus, and how that device is. */
export interface BusPlace extends Device {
  /** The answer's body from its function code on; or why there is none. */
  ask(request: Request): Promise<Buffer | LineFault>
}

export interface BusSettings extends DriverSettings {
  /** For an answer, in milliseconds; while one device is waited for, the others on its line are not asked. */
  readonly answerMs?: number
}

interface Member {
  readonly up: () => void
  readonly down: (reason: string) => void
}

interface Bus extends Conversation {
  readonly members: Set<Member>
}

/** By their addresses: a serial line has many devices and can be opened once only. */
const buses = new Map<string, Bus>()

/** Takes a place on the bus at this address, together with all who name the same one. `up`: the line stands. */
export function joinBus({ answerMs = 300, ...settings }: BusSettings, up: () => void = () => {}): BusPlace {
  const { id, address, log, now = Date.now } = settings
  const record = createLineRecord({ what: id, now, log })
  const key = JSON.stringify(address)
  const bus = buses.get(key) ?? openBus(key, settings)
  const member: Member = { up, down: (reason) => record.note('unreachable', reason) }
  bus.members.add(member)

  async function ask(request: Request): Promise<Buffer | LineFault> {
    const heard = await bus.ask(request, answerMs)
    const answer = typeof heard !== 'string' && isRefusal(heard) ? 'not-understood' : heard
    // That the line is gone was told already, with its reason.
    if (answer !== 'unreachable' && bus.members.has(member)) {
      record.note(typeof answer === 'string' ? answer : null)
    }
    return answer
  }

  return {
    state: record.state,
    ask,
    async close() {
      bus.members.delete(member)
      if (bus.members.size > 0 || buses.get(key) !== bus) return
      buses.delete(key)
      bus.close()
    },
  }
}

function openBus(key: string, { address, times = {} }: DriverSettings): Bus {
  const members = new Set<Member>()
  const conversation = openConversation({
    address,
    times,
    up() {
      for (const member of members) member.up()
    },
    down(reason) {
      for (const member of members) member.down(reason)
    },
  })
  const bus = { ...conversation, members }
  buses.set(key, bus)
  return bus
}
