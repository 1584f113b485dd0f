/** What comes out of a printer in one piece; every text is ready to print, in the chosen language first. */
export type Slip = TicketSlip | GuideSlip | CourseSlip | TestSlip

/** What stands at the top of each slip. */
export interface Letterhead {
  readonly town: string
  readonly office: string
  /** The municipality's mark as a PNG or JPEG file; null prints the town's name alone. */
  readonly logo: Uint8Array | null
}

/** A person's place in the queue. */
export interface TicketSlip extends Letterhead {
  readonly kind: 'ticket'
  readonly number: string
  /** The address of the ticket's own page, ASCII, as a QR code. */
  readonly address: string
  /** One block in the chosen language, and the Danish one beside it when that is another. */
  readonly blocks: readonly TicketBlock[]
}

interface Block {
  /** `da`, `ar` …: decides letters and direction. */
  readonly language: string
  /** Date and time as people write them: `mandag 23. november 2026 kl. 14.32`. */
  readonly issued: string
}

export interface TicketBlock extends Block {
  readonly errand: string
  /** "Ventetid: ca. 10-20 minutter" */
  readonly wait: string
  /** "Hold øje med tavlen. Dit nummer bliver kaldt." */
  readonly next: string
  /** "Følg din plads på telefonen" */
  readonly scan: string
  /** "Kopi: dit nummer er det samme"; null on the first paper. */
  readonly copy: string | null
}

/** What to do and what to bring, and where to go. */
export interface GuideSlip extends Letterhead {
  readonly kind: 'guide'
  /** The address of more about it, ASCII, as a QR code; null for none. */
  readonly address: string | null
  /** PNG or JPEG bytes by the names that the parts give them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly blocks: readonly GuideBlock[]
}

export interface GuideBlock extends Block {
  /** "Pas" */
  readonly title: string
  readonly parts: readonly GuidePart[]
  /** "Kom til Rådhuset, Torvet 5, 7400 Herning. Åbent i dag kl. 9-15." */
  readonly where: string
}

export type GuidePart =
  | { readonly part: 'heading' | 'paragraph'; readonly text: string }
  /** To tick off at home, or steps to follow. */
  | { readonly part: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly part: 'picture'; readonly picture: string; readonly shows: string }

/** A place on a course. */
export interface CourseSlip extends Letterhead {
  readonly kind: 'course'
  /** "Plads 4" is told by its number alone, large. */
  readonly place: string
  readonly blocks: readonly CourseBlock[]
}

export interface CourseBlock extends Block {
  readonly title: string
  /** "torsdag 3. december kl. 13-15" */
  /** "Din plads": stands over the number. */
  readonly seat: string
  readonly when: string
  readonly where: string
  readonly remember: string
  /** "Kan du ikke komme? Ring 96 28 24 00, og sig koden 482 913." */
  readonly cancel: string
}

/** Printed to see whether a printer is well, after new paper say. */
export interface TestSlip extends Letterhead {
  readonly kind: 'test'
  /** How staff call the printer: `kiosk`. */
  readonly printer: string
  /** Its sentences show each script; all blocks are printed alike. */
  readonly blocks: readonly TestBlock[]
}

export interface TestBlock extends Block {
  readonly sentence: string
}
