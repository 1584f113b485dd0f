import { useState } from 'preact/hooks'
import { at, edit } from '../draft.ts'
import { t } from '../texts.ts'
import { aria, Field, type FieldProps } from './field.tsx'

const mostBytes = 200_000

export type Read = { readonly ok: true; readonly data: string } | { readonly ok: false; readonly why: string }

/** A chosen file as it stands in the document, or what is wrong with it. */
export function readPicture(file: File): Promise<Read> {
  const { wrongKind, tooLarge } = t.value.picture
  if (file.type !== 'image/png' && file.type !== 'image/jpeg')
    return Promise.resolve({ ok: false, why: wrongKind })
  if (file.size > mostBytes) return Promise.resolve({ ok: false, why: tooLarge })
  return new Promise((done) => {
    const reader = new FileReader()
    reader.onload = () => done({ ok: true, data: String(reader.result) })
    reader.onerror = () => done({ ok: false, why: wrongKind })
    reader.readAsDataURL(file)
  })
}

/** A picture of its own, as the house's logo. */
export function PictureInput(field: FieldProps) {
  const { path } = field
  const [wrong, setWrong] = useState<string | null>(null)
  const value = at(path)
  const choose = async (file: File | undefined) => {
    if (!file) return
    const read = await readPicture(file)
    setWrong(read.ok ? null : read.why)
    if (read.ok) edit({ do: 'set', path, value: read.data })
  }
  return (
    <Field {...field}>
      <div class="picture">
        {typeof value === 'string' ? <img src={value} alt="" /> : <span>{t.value.picture.none}</span>}
        <input
          {...aria(field)}
          type="file"
          accept="image/png,image/jpeg"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
        {typeof value === 'string' ? (
          <button type="button" class="small" onClick={() => edit({ do: 'remove', path })}>
            {t.value.picture.remove}
          </button>
        ) : null}
      </div>
      {wrong ? (
        <p class="field-wrong" role="alert">
          {wrong}
        </p>
      ) : null}
    </Field>
  )
}
