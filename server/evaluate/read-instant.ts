const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?$/

/** A time as ISO 8601 writes it, in UTC milliseconds; one without a zone counts as UTC. Null for anything else. */
export function readInstant(text: string): number | null {
  const parts = written.exec(text)
  if (!parts) return null
  const [, date, clock, zone = 'Z'] = parts
  const at = Date.parse(`${date}T${clock}${zone}`)
  // A 31st of February would become a day in March.
  const isDate = date !== undefined && new Date(`${date}T00:00Z`).toISOString().startsWith(date)
  return Number.isNaN(at) || !isDate ? null : at
}
