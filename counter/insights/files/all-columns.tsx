import { columnSorts } from '../../../server/contract/column-sorts.ts'
import { fetchFile, keep } from '../../keep-file.ts'
import { asked } from '../asked.ts'
import { FileButton } from './file-links.tsx'
import { outTexts } from './texts.ts'

/** All that is kept of the days that are asked about, sort by sort. */
export function AllColumns() {
  const { columns, columnsMeans, sorts } = outTexts.value.page
  const { from, to } = asked.value
  return (
    <section aria-labelledby="files-columns">
      <h3 id="files-columns">{columns}</h3>
      <p>{columnsMeans}</p>
      <div class="files-buttons">
        {columnSorts.map((sort) => (
          <FileButton
            key={sort}
            name={sorts[sort]}
            onPress={() => keep(sorts[sort], () => fetchFile(`/api/columns/${sort}?from=${from}&to=${to}`))}
          />
        ))}
      </div>
    </section>
  )
}
