import { readFileSync } from 'node:fs'
import { StartProblem } from './start-problem.ts'

/** What a file holds alone, as a secret does; throws one plain sentence that names the setting. `what`: as "the key". */
export function fileOf(setting: string, file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    const sentence = `${setting}: ${file} cannot be read; name a file that holds ${what} alone.`
    throw new StartProblem(sentence, { cause: error })
  }
}
