import { useState } from 'preact/hooks'
import type { Path } from '../../../server/contract/settings.ts'
import { at, edit } from '../draft.ts'
import { entriesOf, idFrom } from '../entries.ts'
import { Several } from '../fields/field.tsx'
import { NumberInput, TextInput } from '../fields/inputs.tsx'
import { Optional } from '../fields/optional.tsx'
import { readPicture } from '../fields/picture.tsx'
import { textAt, WordsInput } from '../fields/words.tsx'
import { t } from '../texts.ts'
import { GuideShown } from './guide-shown.tsx'

/** One guide: its Markdown, how it will be read, and the pictures that may stand in it. */
export function GuideForm({ path, id }: { readonly path: Path; readonly id: string }) {
  const { notes, withPrice } = t.value
  return (
    <>
      <WordsInput path={[...path, 'title']} />
      <WordsInput path={[...path, 'text']} note={notes.guideText} rows={14} />
      <GuideShown id={id} />
      <Pictures text={[...path, 'text', 'da']} />
      <TextInput path={[...path, 'address']} type="url" optional />
      <Optional
        path={[...path, 'price']}
        label={withPrice}
        note={notes.price}
        fresh={{ kroner: 0, year: new Date().getFullYear(), source: '' }}
      >
        <div class="in-row">
          <NumberInput path={[...path, 'price', 'kroner']} />
          <NumberInput path={[...path, 'price', 'year']} />
        </div>
        <TextInput path={[...path, 'price', 'source']} />
      </Optional>
    </>
  )
}

/** All pictures of the document; each is put into the text by one press. */
function Pictures({ text }: { readonly text: Path }) {
  const words = t.value.picture
  const [wrong, setWrong] = useState<string | null>(null)
  const pictures = entriesOf('pictures')
  const putIn = (id: string) => {
    const now = textAt(text.slice(0, -1), 'da')
    edit({ do: 'set', path: text, value: `${now.trimEnd()}\n\n![${words.shows}](picture:${id})\n` })
  }
  const choose = async (file: File | undefined) => {
    if (!file) return
    const read = await readPicture(file)
    setWrong(read.ok ? null : read.why)
    if (!read.ok) return
    const taken = pictures.map((one) => one.id)
    const value = { id: idFrom(file.name.replace(/\.\w+$/, ''), taken), data: read.data }
    edit(
      pictures.length === 0
        ? { do: 'set', path: ['pictures'], value: [value] }
        : { do: 'insert', path: ['pictures', pictures.length], value },
    )
  }
  return (
    <Several path={['pictures']}>
      <ul class="pictures">
        {pictures.map(({ id, path }) => (
          <li key={id}>
            <img src={String(at([...path, 'data']))} alt="" />
            <code>{id}</code>
            <button type="button" class="small" onClick={() => putIn(id)}>
              {words.use}
              <span class="unseen"> {id}</span>
            </button>
          </li>
        ))}
      </ul>
      <label class="file">
        {words.choose}
        <input
          type="file"
          accept="image/png,image/jpeg"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </label>
      {wrong ? (
        <p class="field-wrong" role="alert">
          {wrong}
        </p>
      ) : null}
    </Several>
  )
}
