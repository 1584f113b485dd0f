import type { Catalogue } from './catalogue/schema.ts'

interface Greeting {
  readonly address: string
  readonly catalogue: Catalogue
  readonly emulator: boolean
  readonly name: string
  /** Only at the very first start. */
  readonly password: string | null
}

/** What somebody who started the lobby needs to know. */
export function greet({ address, catalogue, emulator, name, password }: Greeting): string {
  const rows = [
    ['Start page', `${address}/`],
    ['Kiosk', `${address}/kiosk`],
    ['Wall', `${address}/wall`],
    ['Counter sign', `${address}/sign/${catalogue.counters[0]?.id ?? '1'}`],
    ['Counter', `${address}/counter`],
    ...(emulator ? [['Printed tickets', `${address}/emulator`]] : []),
    ['API', `${address}/api`],
  ]
  const lines = rows.map(([what, where]) => `  ${what?.padEnd(16)} ${where}`)
  const signIn = password
    ? [
        '',
        '  Sign in at the counter page with',
        `    name      ${name}`,
        `    password  ${password}`,
        '  Write it down: it is not shown again.',
      ]
    : []
  return ['', `Næste is ready for ${catalogue.town.name}.`, '', ...lines, ...signIn, ''].join('\n')
}
