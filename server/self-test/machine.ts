import type { DeviceKind, DeviceView } from '../contract/devices.ts'
import type { Cause, CauseKind } from '../contract/health.ts'
import type { Tested, TestedThing } from '../contract/self-test.ts'
import { devicesWrong } from '../health/devices.ts'

/** Devices that are tried by doing something with them have a test of their own. */
const stated: Readonly<Partial<Record<DeviceKind, TestedThing>>> = {
  panel: 'panel',
  scanner: 'scanner',
  door: 'door',
  headset: 'headset',
  power: 'power',
}

/** What is known of devices that cannot be tried without a person: whether they answer. */
export const statedTested = (devices: readonly DeviceView[]): readonly Tested[] =>
  devices.flatMap((device) => {
    const what = stated[device.kind]
    if (!what) return []
    const [wrong] = devicesWrong([device])
    const outcome = !wrong ? 'well' : wrong.kind === 'on-battery' ? 'look' : 'wrong'
    return [{ what, about: device.id, outcome, why: wrong?.kind ?? null }]
  })

const things: readonly (readonly [TestedThing, readonly CauseKind[]])[] = [
  ['database', ['not-keeping']],
  ['disk', ['disk-full', 'disk-near-full']],
  ['copies', ['copies-stopped', 'copies-unproven']],
  ['clock', ['clock-off']],
]

/** What is known of the machine itself. */
export const machineTested = (causes: readonly Cause[], hasCopies: boolean): readonly Tested[] =>
  things.map(([what, kinds]) => {
    const wrong = causes.find(({ kind }) => kinds.includes(kind))
    if (wrong)
      return { what, about: null, outcome: wrong.severity === 'stop' ? 'wrong' : 'look', why: wrong.kind }
    if (what === 'copies' && !hasCopies) return { what, about: null, outcome: 'look', why: 'none-there' }
    return { what, about: null, outcome: 'well', why: null }
  })
