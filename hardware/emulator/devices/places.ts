import type { EmulatedDevices, EmulatedKind } from './devices.ts'

/**
 * What the devices file must say so that the lobby finds these devices: as it stands there, before it is checked.
 * `DevicesSettings.parse` makes places of it, and `yaml` the lines of a file.
 */
export function placesOf({ plugs, counter }: Pick<EmulatedDevices, 'plugs' | 'counter'>) {
  const at = (kind: EmulatedKind): { id: string; address: string } => ({
    id: `emulated-${kind}`,
    address: plugs.find((one) => one.kind === kind)?.address ?? '',
  })
  return {
    panels: [{ ...at('keypad'), driver: 'ascii' as const, counter }],
    signs: [{ ...at('sign'), driver: 'cd5220' as const, counter }],
    chimes: [{ ...at('chime'), driver: 'lcus-1' as const }],
    doors: [{ ...at('door'), driver: 'terabee-evo' as const }],
    scanners: [{ ...at('scanner'), driver: 'lines' as const }],
  }
}
