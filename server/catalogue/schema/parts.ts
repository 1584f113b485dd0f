import { z } from 'zod'

/** What fields of the document are made of. */
export const text = z.string().min(1)
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as 09:30')
export const date = z.iso.date('a date as 2026-12-24')
/** 2024 has the leap day, so 02-29 is a date too. */
export const monthAndDay = z
  .string()
  .refine((text) => z.iso.date().safeParse(`2024-${text}`).success, 'a month and day as 12-24')
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')

export const localTime = z.iso.datetime({ local: true, error: 'a local date and time as 2026-11-23T10:00' })

export const webAddress = z.url({ protocol: /^https$/, error: 'an address as https://www.herning.dk' })

/** A picture within the catalogue; 200 kB as it lies on a disk. */
export const picture = z
  .string()
  .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/, 'a PNG or JPEG picture as a data URL')
  .max(274_000, 'a picture of at most 200 kB')
