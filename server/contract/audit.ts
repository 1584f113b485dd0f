/** What the audit knows in words; a deed that is not among them is shown as it is kept. */
export const deeds = [
  'signed-in',
  'signed-in-with-pin',
  'signed-in-at-municipality',
  'sign-in-failed',
  'sign-in-locked',
  'sign-in-refused',
  'pin-failed',
  'pin-ended',
  'pin-set',
  'signed-out',
  'password-changed',
  'person-added',
  'roles-changed',
  'person-locked',
  'person-unlocked',
  'password-given',
  'person-removed',
  'screen-paired',
  'screen-withdrawn',
  'token-made',
  'token-withdrawn',
  'catalogue-published',
  'catalogue-taken-back',
  'catalogue-imported',
  'catalogue-exported',
  'bookings-imported',
  'bookings-exported',
  'webhook-made',
  'webhook-stopped',
  'webhook-started',
  'webhook-withdrawn',
  'course-added',
  'course-changed',
  'course-removed',
  'figures-imported',
  'figures-taken-back',
  'crisis-asked',
  'crisis-raised',
  'crisis-confirmed',
  'crisis-refused',
  'crisis-withdrawn',
  'folder-printed',
  'visits-entered',
  'visits-taken-back',
  'drill-started',
  'drill-ended',
  'rush-began',
  'rush-ended',
  'counter-added',
  'quick-lane-began',
  'quick-lane-ended',
  'clock-set',
] as const
export type Deed = (typeof deeds)[number]

/** The kind of device that something was done from. */
export const origins = ['computer', 'tablet', 'phone', 'program', 'own-machine'] as const
export type Origin = (typeof origins)[number]

/** Somebody or something as the audit names it: `staff:3` with the name that it has now. */
export interface AuditName {
  readonly kind: string
  readonly id: string
  /** Null where there is none, or none any more. */
  readonly name: string | null
}

/** One line of the audit. */
export interface AuditEntry {
  readonly seq: number
  /** UTC milliseconds. */
  readonly at: number
  readonly actor: AuditName
  /** One of `deeds`, or a newer one. */
  readonly deed: string
  readonly subject: AuditName | null
  readonly origin: Origin | null
}
