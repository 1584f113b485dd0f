import type { ImportKind } from '../../server/contract/import-words.ts'
import { Choices } from '../parts/choices.tsx'
import { came, chosenFile, chosenKind, forgetFile, looking, preview } from './hand-in.ts'
import { t } from './texts.ts'

/** What the figures are about, and the file; it is looked into at once. */
export function Choose() {
  const words = t.value
  const kinds = (Object.keys(words.kinds) as ImportKind[]).map((value) => ({ value, ...words.kinds[value] }))
  return (
    <section class="imports-part">
      <Choices
        id="imports-kind"
        legend={words.kind}
        choices={kinds}
        chosen={[chosenKind.value]}
        onChoose={([kind]) => {
          chosenKind.value = kind ?? 'phone'
          came.value = null
          void preview(null)
        }}
      />
      <label class="imports-file" for="imports-file">
        {words.file}
      </label>
      <p id="imports-file-means" class="imports-quiet">
        {words.fileMeans} {words.nothingYet}
      </p>
      <input
        id="imports-file"
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,text/csv"
        aria-describedby="imports-file-means"
        onClick={({ currentTarget }) => {
          // The same file may have been mended meanwhile.
          currentTarget.value = ''
          forgetFile()
        }}
        onChange={({ currentTarget }) => {
          chosenFile.value = currentTarget.files?.[0] ?? null
          came.value = null
          void preview(null)
        }}
      />
      <p role="status" class="imports-quiet imports-reading">
        {looking.value ? words.reading : null}
      </p>
    </section>
  )
}
