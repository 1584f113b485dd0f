/** What people at the town hall may be; one person may be several. */
export const roles = ['clerk', 'reception', 'lead', 'editor', 'it'] as const
export type Role = (typeof roles)[number]

/** What somebody may do. Each route and each live room asks for one of these. */
export const rights = [
  /** See the whole lobby: lines, counters, who waits and what they told. */
  'look',
  /** Call and help people at a counter. */
  'serve',
  /** Register an enquiry on any channel, and help that was given. */
  'register',
  /** Stand at the reception: give tickets past what is full, check bookings in, sign up for courses. */
  'receive',
  /** Hand in booked times. */
  'book',
  /** See devices and paper, and print a test page. */
  'machines',
  /** Put a crisis notice on every screen, and take it away. */
  'alarm',
  /** Lead the day: close it, see it against the targets, ask for help at a line. */
  'lead',
  /** See what happened over days and years, and try what would have happened otherwise. */
  'insights',
  /** Read in what other systems have counted, and take it back. */
  'import',
  /** Change the lobby's document, and publish it. */
  'edit',
  /** Say who may sign in, which screens belong to the house, and what other programs may do. */
  'administer',
  /** Read who did what. */
  'audit',
] as const
export type Right = (typeof rights)[number]

const atTheCounter = ['look', 'serve', 'register', 'machines', 'alarm'] as const

/** The least that each role's work needs. */
export const rightsOf: Readonly<Record<Role, readonly Right[]>> = {
  clerk: atTheCounter,
  reception: [...atTheCounter, 'receive', 'book'],
  lead: [...atTheCounter, 'receive', 'book', 'lead', 'insights', 'import', 'audit'],
  editor: ['edit'],
  it: ['machines', 'administer', 'audit'],
}

/** Whether one of these roles has the right. */
export const mayDo = (held: readonly Role[], right: Right): boolean =>
  held.some((role) => rightsOf[role].includes(right))

/** What another program may be allowed: one of the rights, or to take tickets. */
export const scopes = [...rights, 'tickets'] as const
export type Scope = (typeof scopes)[number]

/**
 * What a route asks for: a right, or nothing (`everyone`), or the ticket's own address (`own`), or to be signed in,
 * for what concerns oneself alone (`self`).
 */
export const openRules = ['everyone', 'own', 'self'] as const
export type Rule = Right | (typeof openRules)[number]
