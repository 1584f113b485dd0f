import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { DevicesSettings } from '../../hardware/settings.ts'
import { sentence, whatWouldBeRight } from '../catalogue/problems.ts'
import { StartProblem } from '../start-problem.ts'

/** Which devices the lobby has, from the YAML file of that name; throws one plain sentence for each wrong field. */
export function readDevicesFile(file: string): DevicesSettings {
  const document = parseDocument(textOf(file), { prettyErrors: true })
  const fault = document.errors[0]
  if (fault) throw new StartProblem(`${file}: ${fault.message}`)
  const read = DevicesSettings.safeParse(document.toJS() ?? {}, { error: whatWouldBeRight })
  if (!read.success) {
    throw new StartProblem(read.error.issues.map((issue) => sentence(issue, file)).join('\n'))
  }
  return read.data
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartProblem(`DEVICES: the file cannot be read (${reason})`)
  }
}
