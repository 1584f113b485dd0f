import { z } from 'zod'
import { isTimeZone } from './zone.ts'

/** The languages that texts exist in; every name in the catalogue has at least the Danish one. */
export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as 09:30')
const date = z.iso.date('a date as 2026-12-24')
/** 2024 has the leap day, so 02-29 is a date too. */
const monthAndDay = z
  .string()
  .refine((text) => z.iso.date().safeParse(`2024-${text}`).success, 'a month and day as 12-24')
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')

/** A municipality's mark for its paper, within the catalogue; 200 kB as they lie on a disk. */
const logo = z
  .string()
  .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/, 'a PNG or JPEG picture as a data URL')
  .max(274_000, 'a picture of at most 200 kB')

/** A text by language; Danish stands in where another is missing. */
export const Words = z.object({ da: z.string().min(1), en: z.string().min(1).optional() }).strict()
export type Words = z.infer<typeof Words>

export const Interval = z
  .object({ from: clock, to: clock })
  .strict()
  .refine(({ from, to }) => from < to, 'from must be before to')
export type Interval = z.infer<typeof Interval>

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
/** Opening hours: intervals for each weekday; a weekday that is not named is closed. */
export const Hours = z.partialRecord(z.enum(week), z.array(Interval))
export type Hours = z.infer<typeof Hours>
/** Monday first, as in Denmark. */
export const weekdays = week

const Period = z
  .object({ from: date, to: date })
  .strict()
  .refine(({ from, to }) => from <= to, 'from must not be after to')

export const Errand = z
  .object({
    id,
    letter: z.string().regex(/^[A-Z]$/, 'one capital letter'),
    name: Words,
    /** One line of plain words under the name. */
    hint: Words.optional(),
    icon: z.string(),
    kle: z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/, 'a KLE number as 23.09.02'),
    segment: z.enum(['citizen', 'business']).default('citizen'),
    /** Usual handling time, until the log knows better. */
    minutes: z.number().positive().max(240),
    bring: z.array(Words).default([]),
    /** Narrower than the lobby's hours. */
    hours: Hours.optional(),
    /** Only on these dates, both ends included; never when the list is empty; always when it is absent. */
    periods: z.array(Period).optional(),
  })
  .strict()
export type Errand = z.infer<typeof Errand>

export const Group = z
  .object({ id, name: Words, hint: Words.optional(), icon: z.string(), errands: z.array(id).min(1).max(8) })
  .strict()
export type Group = z.infer<typeof Group>

export const CounterPlace = z
  .object({
    id,
    name: Words,
    /** What a sign and a wall show beside the number. */
    short: z.string().min(1).max(4),
    direction: z.enum(['left', 'right', 'straight', 'up', 'none']).default('none'),
    serves: z.array(id).min(1),
  })
  .strict()
export type CounterPlace = z.infer<typeof CounterPlace>

export const ClassRule = z.object({ id, name: Words, headStartMinutes: z.number().min(0).max(120) }).strict()
export type ClassRule = z.infer<typeof ClassRule>

const ClosedDay = z.object({ date, name: Words, hours: z.array(Interval).default([]) }).strict()

const CatalogueShape = z
  .object({
    town: z
      .object({
        name: z.string().min(1),
        office: Words,
        address: z.string(),
        phone: z.string(),
        website: z.url({ protocol: /^https$/, error: 'an address as https://www.herning.dk' }),
        timeZone: z.string().refine(isTimeZone, 'a time zone as Europe/Copenhagen'),
        logo: logo.optional(),
      })
      .strict(),
    theme: z.object({ accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour as #004d99') }).strict(),
    rules: z
      .object({
        /** How often a number is called before it may be marked absent. */
        callsBeforeAbsent: z.number().int().min(1).max(5),
        classes: z.array(ClassRule).min(1),
      })
      .strict(),
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
  })
  .strict()

/** The lobby as one document: what can be asked for, when, where, and by which rule. */
export const Catalogue = CatalogueShape.superRefine((lobby, context) => {
  const known = new Set(lobby.errands.map((errand) => errand.id))
  const complain = (message: string, path: (string | number)[]) =>
    context.addIssue({ code: 'custom', message, path })
  for (const list of ['errands', 'groups', 'counters'] as const) {
    const seen = new Set<string>()
    for (const [index, entry] of lobby[list].entries()) {
      if (seen.has(entry.id)) complain(`"${entry.id}" stands twice; ids must differ`, [list, index, 'id'])
      seen.add(entry.id)
    }
  }
  for (const [index, group] of lobby.groups.entries())
    for (const errand of group.errands)
      if (!known.has(errand)) complain(`"${errand}" is no errand`, ['groups', index, 'errands'])
  for (const [index, counter] of lobby.counters.entries())
    for (const errand of counter.serves)
      if (!known.has(errand)) complain(`"${errand}" is no errand`, ['counters', index, 'serves'])
  if (!lobby.rules.classes.some((rule) => rule.id === 'walk-in'))
    complain('a class "walk-in" must be there', ['rules', 'classes'])
})
export type Catalogue = z.infer<typeof Catalogue>

/** A text in the asked language, or the Danish one. */
export const inLanguage = (words: Words, language: Language): string => words[language] ?? words.da
