import { z } from '@hono/zod-openapi'

/** What comes in and goes out where the lobby's document is written. */

/** Any part of the document, as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type Path = readonly (string | number)[]

const deepest = 12
/** A document is no deeper than this, and what is deeper would only exhaust whoever reads it. */
function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth < deepest && Object.values(value).every((inner) => isShallow(inner, depth + 1))
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const Step = z.union(
  [
    z.number().int().min(0).max(9999),
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,64}$/)
      .refine((name) => !forbidden.has(name)),
  ],
  "a field's name or a place in a list",
)
const PathInput = z.array(Step).min(1).max(deepest).readonly()
const Value = z
  .custom<Json>((value) => value !== undefined && isShallow(value), 'a value of the document')
  .openapi({ type: ['object', 'array', 'string', 'number', 'boolean', 'null'] })

/** One change: a value set, taken out, put into a list before a place, or moved within its list. */
export const EditInput = z.discriminatedUnion('do', [
  z.object({ do: z.literal('set'), path: PathInput, value: Value }).strict(),
  z.object({ do: z.literal('remove'), path: PathInput }).strict(),
  z.object({ do: z.literal('insert'), path: PathInput, value: Value }).strict(),
  z.object({ do: z.literal('move'), path: PathInput, to: z.number().int().min(0).max(9999) }).strict(),
])
export type Edit = z.infer<typeof EditInput>

const revision = z.number().int().min(0).openapi({
  description: 'The draft that was seen. Another one has been changed meanwhile, and is refused.',
})

export const EditsInput = z
  .object({ revision, edits: z.array(EditInput).min(1).max(200) })
  .strict()
  .openapi('DraftEdits')
export const RevisionInput = z.object({ revision }).strict().openapi('DraftRevision')
export const PublishInput = z
  .object({ revision, reason: z.string().trim().min(1, 'one line that says why').max(200) })
  .strict()
  .openapi('Publish')
export const TakeBackInput = z
  .object({ reason: z.string().trim().min(1, 'one line that says why').max(200) })
  .strict()
  .openapi('TakeBack')
export const ImportInput = z
  .object({ revision, text: z.string().min(1).max(4_000_000) })
  .strict()
  .openapi('ImportCatalogue')

/** What is wrong with one field, as the end of a sentence. */
export interface Problem {
  /** As `errands.3.name.da`; empty for the whole. */
  readonly field: string
  readonly message: string
}

/** One field that differs; lists go by their entries' ids, as `errands.pas.hint.da`. */
export interface Difference {
  readonly field: string
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  /** What it was and is, in short, where that is a plain value. */
  readonly before: string | null
  readonly after: string | null
}

export interface Version {
  readonly version: number
  /** UTC milliseconds. */
  readonly at: number
  readonly author: string
  readonly reason: string
}

/** How the draft stands. */
export interface DraftState {
  readonly revision: number
  readonly differences: readonly Difference[]
  readonly problems: readonly Problem[]
  /** Who changed it last, and when; null while it is what is in force. */
  readonly changed: { readonly author: string; readonly at: number } | null
}

/** The draft as a whole. */
export interface DraftView extends DraftState {
  readonly document: { readonly [key: string]: Json }
  /** What is in force now. */
  readonly inForce: Version
  /** A file that was named for the very first start, and is read no more; null without one. */
  readonly firstFile: string | null
}

export interface History {
  readonly versions: readonly Version[]
  /** Whether there are older ones. */
  readonly more: boolean
}
