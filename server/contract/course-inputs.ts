import { z } from '@hono/zod-openapi'
import type { CourseDate } from './course.ts'
import { IssueInput } from './inputs.ts'

const course = z.string().regex(/^[a-z0-9-]{1,64}$/, 'the id of a course')
const date = z.iso
  .datetime({ local: true, error: 'the date as the course has it, as 2026-12-03T13:00' })
  .openapi({ example: '2026-12-03T13:00' })

export const CourseDateQuery = z.object({ course, date }).strict()

export const SeatInput = z
  .object({ course, date, language: IssueInput.shape.language })
  .strict()
  .openapi('TakeSeat')

export const SeatCode = z
  .string()
  .regex(/^\d{6}$/, 'six digits, as 482913')
  .openapi({ example: '482913' })

export const SeatAnswer = z
  .object({
    course: z.string(),
    date: z.string(),
    seat: z.number().int().openapi({ description: 'The number of the seat; no name is needed.' }),
    code: SeatCode.openapi({ description: 'The right to print it again, and what it is given back by.' }),
  })
  .openapi('Seat')

export const SeatPrintInput = z.object({ language: IssueInput.shape.language }).strict()

export const CoursesAnswer = z
  .object({
    courses: z.array(
      z.custom<CourseDate>().openapi({
        type: 'object',
        properties: {
          course: { type: 'string' },
          date: { type: 'string', example: '2026-12-03T13:00' },
          title: { type: 'object', description: 'By language.' },
          place: { type: 'object', description: 'By language.' },
          from: { type: 'number', description: 'UTC milliseconds.' },
          to: { type: 'number', description: 'UTC milliseconds.' },
          seats: { type: 'integer' },
          free: { type: 'integer' },
        },
      }),
    ),
  })
  .openapi('Courses')

export const SeatsAnswer = z.object({ seats: z.array(SeatAnswer) }).openapi('Seats')

export const CourseCountsAnswer = z
  .object({
    courses: z.array(
      z.object({
        course: z.string(),
        date: z.string(),
        taken: z.number().int().openapi({ description: 'Seats that were taken and not given back.' }),
        returned: z.number().int().openapi({ description: 'Seats that were given back.' }),
      }),
    ),
  })
  .openapi('CourseCounts')
