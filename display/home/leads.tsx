import { type LucideIcon, Monitor, ReceiptText, TabletSmartphone, UserRound } from 'lucide-preact'

const drawings = {
  kiosk: TabletSmartphone,
  wall: Monitor,
  counter: UserRound,
  paper: ReceiptText,
} satisfies Record<string, LucideIcon>

interface LeadsProps {
  readonly to: string
  readonly name: string
  readonly what: string
  readonly icon: keyof typeof drawings
}

/** One screen: its name, what it is for, and its address. */
export function Leads({ to, name, what, icon }: LeadsProps) {
  const Drawing = drawings[icon]
  return (
    <li>
      <a class="screen" href={to}>
        <Drawing strokeWidth={1.75} aria-hidden="true" />
        <span class="screen-name">{name}</span>
        <span class="screen-what">{what}</span>
        <span class="screen-address">{to}</span>
      </a>
    </li>
  )
}
