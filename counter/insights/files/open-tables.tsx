import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { OpenData } from '../../../server/contract/open-data.ts'
import { answerOf, figures } from '../../api.ts'
import { fetchFile, keep } from '../../keep-file.ts'
import { language } from '../../language.ts'
import { FileButton } from './file-links.tsx'
import { outTexts } from './texts.ts'

/** What anybody may know, or might: each table to fetch, and whether it is published. */
export function OpenTablesPart() {
  const words = outTexts.value.page
  const data = useSignal<OpenData | null>(null)
  const failed = useSignal(false)
  const spoken = language.value
  async function load(): Promise<void> {
    failed.value = false
    const got = await answerOf(
      figures['open-data'].$get({ query: { language: spoken === 'en' ? 'en' : 'da' } }),
    )
    if (got.ok) data.value = got.body as OpenData
    else failed.value = true
  }
  useEffect(() => void load(), [spoken])
  return (
    <section aria-labelledby="files-open">
      <h3 id="files-open">{words.open}</h3>
      <p>{words.openMeans}</p>
      {failed.value ? (
        <p role="alert" class="refusal">
          {words.openFailed}
        </p>
      ) : data.value ? (
        <Tables data={data.value} />
      ) : (
        <p role="status">{words.openLoading}</p>
      )}
    </section>
  )
}

function Tables({ data }: { readonly data: OpenData }) {
  const words = outTexts.value.page
  return (
    <>
      <p>{data.isPublished ? words.published : words.notPublished}</p>
      <p class="files-quiet">{data.rule}</p>
      <div class="files-buttons">
        {data.dictionary.map(({ table, title }) => (
          <FileButton
            key={table}
            name={title}
            onPress={() => keep(title, () => fetchFile(`/api/open-data/${table}?language=${language.value}`))}
          />
        ))}
      </div>
    </>
  )
}
