import {
  Bell,
  CircleCheck,
  DoorOpen,
  Headphones,
  Keyboard,
  type LucideIcon,
  Monitor,
  OctagonX,
  Plug,
  Printer,
  RectangleEllipsis,
  ScanLine,
  TriangleAlert,
} from 'lucide-preact'
import type { DeviceKind } from '../../server/contract/devices.ts'
import type { Severity } from './severity.ts'

const kinds: Readonly<Record<DeviceKind, LucideIcon>> = {
  printer: Printer,
  panel: Keyboard,
  sign: RectangleEllipsis,
  chime: Bell,
  door: DoorOpen,
  scanner: ScanLine,
  headset: Headphones,
  power: Plug,
  screen: Monitor,
}
const severities: Readonly<Record<Severity, LucideIcon>> = {
  well: CircleCheck,
  soon: TriangleAlert,
  stop: OctagonX,
}

/** What kind of device it is; always beside its word. */
export function KindIcon({ kind }: { readonly kind: DeviceKind }) {
  const Drawing = kinds[kind]
  return <Drawing aria-hidden />
}

/** How it stands, by shape as well as by colour; always beside its word. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Drawing = severities[severity]
  return <Drawing class={`severity ${severity}`} aria-hidden />
}
