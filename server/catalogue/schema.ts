import { z } from 'zod'
import { ClassRule, CounterPlace } from './schema/counter.ts'
import { Errand, Group } from './schema/errand.ts'
import { Hours, Interval } from './schema/hours.ts'
import { date, id, monthAndDay, picture, webAddress } from './schema/parts.ts'
import { checkReferences } from './schema/references.ts'
import { Retention } from './schema/retention.ts'
import { RushRule } from './schema/rush.ts'
import { Targets } from './schema/target.ts'
import { Course, Guide, Notice } from './schema/told.ts'
import { Words } from './words.ts'
import { isTimeZone } from './zone.ts'

const ClosedDay = z.object({ date, name: Words, hours: z.array(Interval).default([]) }).strict()

/** The document's fields, each by itself. */
const CatalogueShape = z
  .object({
    town: z
      .object({
        name: z.string().min(1),
        office: Words,
        address: z.string(),
        phone: z.string(),
        website: webAddress,
        timeZone: z.string().refine(isTimeZone, 'a time zone as Europe/Copenhagen'),
        /** The municipality's mark for its paper. */
        logo: picture.optional(),
      })
      .strict(),
    theme: z.object({ accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour as #004d99') }).strict(),
    rules: z
      .object({
        /** How often a number is called before it may be marked absent. */
        callsBeforeAbsent: z.number().int().min(1).max(5),
        classes: z.array(ClassRule).min(1),
        /** How long before and after its time a booking can be checked in as one. */
        bookings: z
          .object({ earliestMinutes: z.number().min(0), latestMinutes: z.number().min(0) })
          .strict()
          .default({ earliestMinutes: 60, latestMinutes: 30 }),
        /** Whether a second person must confirm a crisis notice. */
        crisis: z
          .object({ twoPeople: z.boolean().default(false) })
          .strict()
          .prefault({}),
        rush: RushRule.prefault({}),
      })
      .strict(),
    targets: Targets.prefault({}),
    /** Whether anybody may have the figures that are safe to publish; nobody may until the house says so. */
    openData: z
      .object({ published: z.boolean().default(false) })
      .strict()
      .prefault({}),
    retention: Retention.prefault({}),
    hours: Hours,
    holidays: z
      .object({
        country: z.string().regex(/^[A-Z]{2}$/, 'a country code as DK'),
        /** Its public holidays are closed; these dates of each year, MM-DD, are closed too. */
        alsoClosed: z.array(monthAndDay),
        exceptions: z.array(ClosedDay),
      })
      .strict(),
    errands: z.array(Errand).min(1),
    groups: z.array(Group).min(1).max(8),
    counters: z.array(CounterPlace).min(1),
    /** What somebody needs who comes for another person, where an errand has no words of its own. */
    behalf: Words.default({ da: 'Tag en fuldmagt med. Tag også ID med for jer begge.' }),
    /** Where people are led whom no line fits; what is left out is not offered. */
    leads: z
      .object({
        /** The errand of those who do not know what to choose. */
        unsure: id.optional(),
        /** The errand of those who would like help to do it online. */
        online: id.optional(),
        /** The guide for those who act for another person. */
        behalf: id.optional(),
      })
      .strict()
      .default({}),
    guides: z.array(Guide).default([]),
    /** For guides: PNG or JPEG as data URLs. */
    pictures: z.array(z.object({ id, data: picture }).strict()).default([]),
    notices: z.array(Notice).default([]),
    courses: z.array(Course).default([]),
  })
  .strict()

export type CatalogueShape = z.infer<typeof CatalogueShape>

/** The lobby as one document: what can be asked for, when, where, and by which rule. */
export const Catalogue = CatalogueShape.superRefine((lobby, context) =>
  checkReferences(lobby, (message, path) => context.addIssue({ code: 'custom', message, path })),
)
export type Catalogue = z.infer<typeof Catalogue>
