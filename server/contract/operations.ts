import { z } from '@hono/zod-openapi'
import { alertProblems, alertWays } from './alerts.ts'
import { clockFaults } from './clock-faults.ts'
import { causeKinds } from './health.ts'
import { testedThings, testWhys } from './self-test.ts'

const Way = z.enum(alertWays)
const Problem = z.enum(alertProblems).nullable()

/** What one test of the whole lobby found. */
export const SelfTestAnswer = z.object({
  at: z.number(),
  ended: z.number(),
  actor: z.string().openapi({ description: '`clock`, or who asked for it.' }),
  tested: z.array(
    z.object({
      what: z.enum(testedThings),
      about: z.string().nullable(),
      outcome: z.enum(['well', 'look', 'wrong']),
      why: z.enum(testWhys).nullable(),
    }),
  ),
})

/** The last update of the program, as the machine's script has noted it. */
export const UpdateNote = z.object({
  at: z.number(),
  outcome: z.enum(['kept', 'taken-back']),
  from: z.string(),
  to: z.string(),
  /** Why it was taken back; empty where it was kept. */
  why: z.string(),
  /** Facts that were kept by the newer program, and that the older one's database lacks. */
  lostFacts: z.number().int(),
})
export type UpdateNote = z.infer<typeof UpdateNote>

/** How the lobby runs: for whoever looks after the machines. */
export const OperationsAnswer = z.object({
  now: z.number(),
  timeZone: z.string(),
  version: z.string(),
  node: z.string(),
  /** Since when the program runs. */
  started: z.number(),
  disk: z.object({ freeBytes: z.number(), totalBytes: z.number() }).nullable(),
  causes: z.array(
    z.object({
      kind: z.enum(causeKinds),
      about: z.string().nullable(),
      severity: z.enum(['stop', 'soon']),
      since: z.number(),
    }),
  ),
  /** What the clocks show while the machine's is in doubt; null while it is believed. */
  clock: z
    .object({ fault: z.enum(clockFaults), machine: z.number(), lobby: z.number(), since: z.number() })
    .nullable(),
  alerts: z.object({
    ways: z.array(Way),
    messages: z.array(
      z.object({
        at: z.number(),
        way: Way,
        subject: z.string(),
        tries: z.number().int(),
        sent: z.number().nullable(),
        /** When it is tried again; null once it has arrived, or is given up. */
        next: z.number().nullable(),
        problem: Problem,
      }),
    ),
  }),
  selfTest: z.object({
    isRunning: z.boolean(),
    /** How long before opening it runs by itself; 0 for never. */
    minutesBefore: z.number(),
    last: SelfTestAnswer.nullable(),
  }),
  update: UpdateNote.nullable(),
})
export type OperationsAnswer = z.infer<typeof OperationsAnswer>

export const AlertTestAnswer = z.object({ ways: z.array(z.object({ way: Way, problem: Problem })) })
export type AlertTestAnswer = z.infer<typeof AlertTestAnswer>

/** For whoever opens the lobby: whether it was tried today, and what was found. */
export const ReadyAnswer = z.object({
  now: z.number(),
  timeZone: z.string(),
  /** Of today; null before the first. */
  test: SelfTestAnswer.nullable(),
  /** Nobody knows what time it is until somebody says so. */
  clockInDoubt: z.boolean(),
})
export type ReadyAnswer = z.infer<typeof ReadyAnswer>
