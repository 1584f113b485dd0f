import fc, { type Arbitrary } from 'fast-check'
import type { ApiTold, Operation, Parameter } from './document.ts'
import { hostile, hostileTexts, nearly } from './hostile.ts'
import { type Known, valid } from './values.ts'

/** One request as it goes over the line. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

type Manner = 'right' | 'nearly' | 'hostile'

/** Requests for an operation: a third as the document allows, a third nearly so, and a third as nobody should ask. */
export function requestsFor(api: ApiTold, operation: Operation, known: Known): Arbitrary<Asked> {
  const manner = fc.constantFrom<Manner>('right', 'nearly', 'hostile')
  return manner.chain((how) => {
    // What is nearly right is wrong in one place, so that the next check is reached too.
    const spoilsBody = operation.body && how === 'nearly'
    const parameters = fc.tuple(
      ...operation.parameters.map((one) => parameterOf(api, one, known, spoilsBody ? 'right' : how)),
    )
    return fc
      .tuple(parameters, bodyOf(api, operation, known, how))
      .map(([given, body]) => asked(operation, given, body))
  })
}

type Given = readonly [Parameter, string | null]

function parameterOf(api: ApiTold, one: Parameter, known: Known, how: Manner): Arbitrary<Given> {
  const right = valid(api, one.schema, known, one.name).map(String)
  const bad = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 30 }))
  const given = { right, nearly: fc.oneof(right, right, bad), hostile: bad }[how]
  const isLeftOut = one.in === 'path' ? fc.constant(false) : fc.boolean()
  return fc
    .tuple(given, isLeftOut)
    .map(([value, out]) => [one, out && !(one.required && how === 'right') ? null : value])
}

function bodyOf(api: ApiTold, { body }: Operation, known: Known, how: Manner): Arbitrary<Body> {
  if (!body) return fc.constant({ kind: null, text: null })
  const json = body.kind === 'application/json'
  const right = json ? valid(api, body.schema, known) : fc.constantFrom(...tables)
  const text = { right, nearly: json ? nearly(right) : spoiltTable, hostile: json ? hostile : anyBytes }[how]
  const kind =
    how === 'hostile' ? fc.constantFrom(body.kind, body.kind, 'text/plain', '') : fc.constant(body.kind)
  const broken = how === 'hostile' ? fc.constantFrom(0, 0, 0, 1, 2) : fc.constant(0)
  return fc
    .tuple(text, kind, broken)
    .map(([value, type, cut]) => ({ kind: type, text: written(value, json, cut) }))
}

interface Body {
  readonly kind: string | null
  readonly text: string | null
}

/** Bodies that are no JSON: cut off, or far too deep. */
function written(value: unknown, json: boolean, cut: number): string {
  if (cut === 2) return '['.repeat(20_000)
  const text = json ? (JSON.stringify(value) ?? '') : String(value)
  return cut === 1 ? text.slice(0, -1) : text
}

const tables = [
  'Ærinde;Tidspunkt\nPas;2026-11-27 10:00\n',
  'dato;klokken;tilbudt;besvaret\n2026-11-25;10:00;12;9\n',
  'date,time,offered,answered\n2026-11-24,09:30,4,4\n',
  'KLE;Dato;Antal\n23.05.00;2026-11-20;3\n',
] as const
const anyBytes = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    'PK\u0003\u0004',
    `PK\u0003\u0004${'\u0000'.repeat(60)}`,
    '\ufeff',
    '"',
    `${';'.repeat(5000)}\n`.repeat(4),
  ),
)
const spoiltTable = fc
  .tuple(fc.constantFrom(...tables), fc.constantFrom(...hostileTexts), fc.nat({ max: 40 }))
  .map(([table, bad, at]) => table.slice(0, at) + bad + table.slice(at))

function asked({ path, method, body }: Operation, given: readonly Given[], { kind, text }: Body): Asked {
  const of = (place: Parameter['in']) => given.filter(([one, value]) => one.in === place && value !== null)
  const filled = of('path').reduce(
    (line, [{ name }, value]) => line.replace(`{${name}}`, () => escaped(value ?? '')),
    path,
  )
  const query = of('query').map(([{ name }, value]) => `${name}=${escaped(value ?? '')}`)
  const headers = of('header').map(([{ name }, value]) => [name, headerSafe(value ?? '')] as const)
  return {
    method,
    path: query.length > 0 ? `${filled}?${query.join('&')}` : filled,
    headers: { ...Object.fromEntries(headers), ...(kind ? { 'content-type': kind } : {}) },
    body: body ? text : null,
  }
}

/** Half a letter has no escape: it goes out as the mark for one that is unknown. A percent sign stays as it is. */
const escaped = (text: string): string =>
  /^[\x21-\x7e]*%[\x21-\x7e]*$/.test(text) && !/[#\s]/.test(text)
    ? text
    : encodeURIComponent(Buffer.from(text).toString())

/** What Node's own client lets into a header. */
const headerSafe = (text: string): string => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?').slice(0, 4000)
