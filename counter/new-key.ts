/** A key that no other press has. A page from plain http on another machine has no `randomUUID`, so none uses it. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
