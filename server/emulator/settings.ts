import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { StartProblem } from '../start-problem.ts'

const port = z.coerce.number('a port, as 9100').int().min(0).max(65_530, 'a port below 65530')

const Settings = z.object({
  /** Of the printer; the devices have the five ports after it. 0 lets the machine choose all of them. */
  port: port.default(9100),
  'page-port': port.default(8090),
  /** Millimetres. */
  paper: z
    .enum(['80', '58'], '80 or 58')
    .default('80')
    .transform((text) => (text === '80' ? 80 : 58)),
  /** Where the serial lines are made. */
  folder: z.string().min(1, 'a folder').optional(),
  /** At which counter keypad and sign stand. */
  counter: z.string().min(1, 'the id of a counter, as 3').default('1'),
})
export type EmulatorDeskSettings = Omit<z.infer<typeof Settings>, 'folder'> & { readonly folder: string }

const text = { type: 'string' } as const
const options = { port: text, 'page-port': text, paper: text, folder: text, counter: text }

/** Reads the command line; throws one plain sentence for each part of it that is wrong. */
export function readEmulatorSettings(args: readonly string[]): EmulatorDeskSettings {
  const read = Settings.safeParse(valuesOf(args))
  if (!read.success) {
    throw new StartProblem(
      read.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'),
    )
  }
  const usual = join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), 'naeste-emulator')
  return { ...read.data, folder: read.data.folder ?? usual }
}

function valuesOf(args: readonly string[]): Readonly<Record<string, unknown>> {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`)
    const what = error instanceof Error ? error.message : String(error)
    throw new StartProblem(`${what} Options are ${known.join(', ')}.`)
  }
}
