import fc, { type Arbitrary } from 'fast-check'

const long = (text: string, times: number) => text.repeat(times)

/** Texts that have broken other programs. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e\u200b\ufeff',
  "'; DROP TABLE visit; --",
  "' OR '1'='1",
  '" UNION SELECT password_hash FROM person --',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%00',
  '%',
  '%E0%A4%A',
  '$&$`$1',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what others would fill in must stay a text
  '${7*7}{{7*7}}',
  '\r\nSet-Cookie: naeste_session=x',
  '=cmd|calc!A0',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '-1',
  '0',
  '1e999',
  'NaN',
  '9007199254740993',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '-271821-04-20',
  '2026-11-26T25:61',
  long('a', 5000),
  long('٣', 2000),
  long('👩‍👩‍👧', 500),
  long('a,', 3000),
  long('(', 4000),
]

/** What no field should have to take. */
export const hostile: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    -0,
    1e308,
    Number.MAX_SAFE_INTEGER,
    Number.MIN_SAFE_INTEGER,
    [],
    {},
    [[[[[[[[]]]]]]]],
    { length: -1 },
    { toString: 'no' },
    JSON.parse('{"__proto__":{"roles":["it"]}}'),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.array(fc.constantFrom(...hostileTexts), { maxLength: 200 }),
)

/** A value that is right but for one place in it. */
export function nearly(right: Arbitrary<unknown>): Arbitrary<unknown> {
  return fc
    .tuple(right, hostile, fc.nat(), fc.constantFrom('replace', 'remove', 'add', 'repeat'))
    .map(([value, bad, place, how]) => spoilt(value, bad, place, how))
}

function spoilt(value: unknown, bad: unknown, place: number, how: string): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0 || how === 'add') return [...value, bad]
    if (how === 'repeat') return Array.from({ length: 300 }, () => value[0])
    return value.map((one, at) => (at === place % value.length ? spoilt(one, bad, place >> 3, how) : one))
  }
  if (typeof value !== 'object' || value === null) return bad
  const entries = Object.entries(value)
  if (entries.length === 0 || how === 'add') return { ...value, [hostileTexts[place % 40] ?? 'x']: bad }
  const chosen = place % entries.length
  if (how === 'remove') return Object.fromEntries(entries.filter((_, at) => at !== chosen))
  return Object.fromEntries(
    entries.map(([name, one], at) => [name, at === chosen ? spoilt(one, bad, place >> 3, how) : one]),
  )
}
