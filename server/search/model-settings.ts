import { fileOf } from '../file-of.ts'
import { StartProblem } from '../start-problem.ts'
import type { ModelSettings } from './ask-model.ts'

interface Read {
  readonly SEARCH_MODEL_URL?: string | undefined
  readonly SEARCH_MODEL_NAME?: string | undefined
  readonly SEARCH_MODEL_KEY_FILE?: string | undefined
}

/** The model that may be asked when the search is unsure; null for none, as it is without settings. */
export function modelOf(read: Read): ModelSettings | null {
  const { SEARCH_MODEL_URL: url, SEARCH_MODEL_NAME: name, SEARCH_MODEL_KEY_FILE: keyFile } = read
  if (!url) {
    if (name || keyFile) throw new StartProblem('SEARCH_MODEL_URL: name the address of the model too')
    return null
  }
  if (!name) throw new StartProblem('SEARCH_MODEL_NAME: name the model at the address of SEARCH_MODEL_URL')
  return { url, name, key: keyFile ? fileOf('SEARCH_MODEL_KEY_FILE', keyFile, 'the key') : null }
}
