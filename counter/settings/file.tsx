import { useState } from 'preact/hooks'
import { fileAddress, importFile } from './api.ts'
import { settled } from './draft.ts'
import { saidRefusal, t } from './texts.ts'

const mostBytes = 4_000_000

/** The whole document out as one file, and in again as a draft. */
export function FilePart() {
  const words = t.value.file
  const [said, setSaid] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly string[]>([])
  const take = async (file: File | undefined) => {
    if (!file) return
    setProblems([])
    if (file.size > mostBytes) return setSaid(words.tooLarge)
    const text = await file.text()
    const came = await settled((revision) => importFile(revision, text))
    if (came.ok) return setSaid(words.done)
    if (came.name !== 'file-has-problems') return setSaid(saidRefusal(came.name))
    setSaid(words.problems)
    setProblems(came.sentence.split('\n'))
  }
  return (
    <section class="file-part">
      <h2>{words.heading}</h2>
      <p class="field-note">{words.means}</p>
      <p>
        <a class="press" href={fileAddress('draft')} download>
          {words.export}
        </a>
      </p>
      <label class="file">
        {words.import}
        <input
          type="file"
          accept=".yaml,.yml,.json"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </label>
      <p class="field-note">{words.importMeans}</p>
      <p role="status">{said}</p>
      {problems.length > 0 ? (
        <ul class="problems" lang="en">
          {problems.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
