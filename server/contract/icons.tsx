import {
  Baby,
  BadgePlus,
  BookUser,
  BriefcaseBusiness,
  CalendarCheck,
  Car,
  CircleQuestionMark,
  Coins,
  Earth,
  FileText,
  Handshake,
  Heart,
  HeartPulse,
  House,
  IdCard,
  Laptop,
  type LucideIcon,
  Mails,
  Package,
  PiggyBank,
  Plane,
  ShieldCheck,
  Signature,
  Smartphone,
  Stethoscope,
  Truck,
  Vote,
  Wallet,
} from 'lucide-preact'

/** The icons that a catalogue may name: each one costs bytes on every screen, so not all of lucide. */
const icons: Readonly<Record<string, LucideIcon>> = {
  baby: Baby,
  'badge-plus': BadgePlus,
  'book-user': BookUser,
  'briefcase-business': BriefcaseBusiness,
  'calendar-check': CalendarCheck,
  car: Car,
  'circle-question-mark': CircleQuestionMark,
  coins: Coins,
  earth: Earth,
  'file-text': FileText,
  handshake: Handshake,
  heart: Heart,
  'heart-pulse': HeartPulse,
  house: House,
  'id-card': IdCard,
  laptop: Laptop,
  mails: Mails,
  package: Package,
  'piggy-bank': PiggyBank,
  plane: Plane,
  'shield-check': ShieldCheck,
  signature: Signature,
  smartphone: Smartphone,
  stethoscope: Stethoscope,
  truck: Truck,
  vote: Vote,
  wallet: Wallet,
}

/** All of them, for whoever chooses one. */
export const iconNames: readonly string[] = Object.keys(icons)

/** A catalogue's icon by its lucide name, a question mark where the name is not known here; always beside a word. */
export function Icon({ name }: { readonly name: string }) {
  const Drawing = icons[name] ?? CircleQuestionMark
  return <Drawing class="icon" strokeWidth={1.75} aria-hidden="true" />
}
