import { gap, type Mark } from '../marks.ts'

/** A QR code with its words; both are left out where the address is no plain ASCII or could not be scanned. */
export function code(address: string, text: string, language: string): readonly Mark[] {
  if (!/^[\x21-\x7e]{1,400}$/.test(address)) return []
  return [gap(16), { kind: 'code', address, text, language }]
}
