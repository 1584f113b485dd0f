import fc, { type Arbitrary } from 'fast-check'
import type { ApiTold, Schema } from './document.ts'

/** Names that mean something in this lobby, by the field that they stand in. */
export type Known = Readonly<Record<string, readonly string[]>>

const deepest = 6
const day = fc.integer({ min: -40, max: 40 }).map((days) => new Date(Date.now() + days * 86_400_000))
const formats: Readonly<Record<string, Arbitrary<string>>> = {
  date: day.map((at) => at.toISOString().slice(0, 10)),
  'date-time': day.map((at) => at.toISOString().slice(0, 16)),
  uri: fc.constantFrom('https://www.herning.dk', 'http://127.0.0.1:9/hook', 'https://example.invalid/x?y=z'),
}

/** Values that a schema allows; where a field's name is known, mostly ones that are there. */
export function valid(api: ApiTold, told: Schema, known: Known, field = '', depth = 0): Arbitrary<unknown> {
  const schema = api.meant(told)
  const within = (inner: Schema, name = field) => valid(api, inner, known, name, depth + 1)
  if (depth > deepest) return fc.constant(null)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices?.length) return fc.oneof(...choices.map((one) => within(one)))
  if (schema.allOf) return fc.tuple(...schema.allOf.map((one) => within(one))).map(merged)
  const types = [schema.type ?? 'object'].flat()
  return fc.oneof(...types.map((type) => ofType(type, schema, known, field, within)))
}

type Within = (inner: Schema, name?: string) => Arbitrary<unknown>

function ofType(type: string, schema: Schema, known: Known, field: string, within: Within) {
  switch (type) {
    case 'object':
      return objectOf(schema, within)
    case 'array':
      return fc.array(within(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, (schema.minItems ?? 0) + 4),
      })
    case 'string':
      return textOf(schema, known[field] ?? [])
    case 'integer':
    case 'number':
      return fc.integer({ min: Math.ceil(schema.minimum ?? 1), max: Math.floor(schema.maximum ?? 2_000_000) })
    case 'boolean':
      return fc.boolean()
    default:
      return fc.constant(null)
  }
}

function objectOf({ properties = {}, required = [], additionalProperties }: Schema, within: Within) {
  const named = Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [name, within(inner, name)]),
  )
  const record = fc.record(named, { requiredKeys: required.filter((name) => name in named) })
  if (typeof additionalProperties !== 'object') return record
  const key = fc.stringMatching(/^[a-z]{2,8}$/)
  return fc.tuple(record, fc.dictionary(key, within(additionalProperties), { maxKeys: 3 })).map(merged)
}

function textOf({ pattern, format, minLength = 0, maxLength = 80 }: Schema, there: readonly string[]) {
  const any = pattern
    ? fc.stringMatching(new RegExp(pattern))
    : (formats[format ?? ''] ?? fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 80) }))
  if (there.length === 0) return any
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...there) }, { weight: 1, arbitrary: any })
}

const merged = (parts: readonly unknown[]): unknown => Object.assign({}, ...parts)
