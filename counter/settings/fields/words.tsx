import { signal } from '@preact/signals'
import { type Language, languageFacts, languages } from '../../../server/contract/languages.ts'
import type { Path } from '../../../server/contract/settings.ts'
import { at, edit } from '../draft.ts'
import { Ordlab } from '../ordlab/ordlab.tsx'
import { t } from '../texts.ts'
import { aria, Field, type FieldProps, idOf, labelOf, Several, Wrong } from './field.tsx'

/** The language that is written beside Danish. */
export const beside = signal<Language | null>('en')

interface Props extends FieldProps {
  /** The whole text may be left out. */
  readonly optional?: boolean
  /** Several lines; a guide has many. */
  readonly rows?: number
}

/** A text for citizens: in Danish, and in the language that is written beside it. Danish is measured as one writes. */
export function WordsInput({ optional = false, rows = 1, ...field }: Props) {
  const { path } = field
  const other = beside.value
  if (other === null)
    return (
      <Field {...field} path={[...path, 'da']} label={labelOf(field)}>
        <Box path={path} language="da" optional={optional} rows={rows} />
        <Ordlab text={textAt(path, 'da')} />
        <Wrong path={path} />
        <Missing path={path} />
      </Field>
    )
  return (
    <Several {...field}>
      <One path={path} language="da" optional={optional} rows={rows} />
      <Ordlab text={textAt(path, 'da')} />
      <One path={path} language={other} optional rows={rows} />
      <Missing path={path} />
    </Several>
  )
}

interface BoxProps {
  readonly path: Path
  readonly language: Language
  readonly optional: boolean
  readonly rows: number
}

function One(box: BoxProps) {
  const { path, language } = box
  const own = [...path, language]
  return (
    <div class="words-one">
      <label for={idOf(own)} class="words-language">
        {t.value.languages[language]}
      </label>
      <Box {...box} />
      <Wrong path={own} />
    </div>
  )
}

function Box({ path, language, optional, rows }: BoxProps) {
  const own = [...path, language]
  const shared = {
    ...aria({ path: own }),
    lang: language,
    dir: languageFacts[language].direction,
    value: textAt(path, language),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      write(path, language, currentTarget.value, optional),
  }
  return rows > 1 ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" />
}

function write(path: Path, language: Language, text: string, optional: boolean): void {
  const own = [...path, language]
  if (text !== '' || !optional) return edit({ do: 'set', path: own, value: text })
  const isLast = languages.every((one) => one === language || textAt(path, one) === '')
  edit({ do: 'remove', path: isLast ? path : own })
}

/** Which languages have no text of their own. */
function Missing({ path }: { readonly path: Path }) {
  if (textAt(path, 'da') === '') return null
  const missing = languages.filter((one) => textAt(path, one) === '')
  if (missing.length === 0) return null
  const { missing: isMissing, onlyDanishYet } = t.value.translate
  const isAlone = missing.length === languages.length - 1
  const names = missing.map((one) => t.value.languages[one]).join(', ')
  return <p class="words-missing">{isAlone ? onlyDanishYet : isMissing(names)}</p>
}

export function textAt(path: Path, language: Language): string {
  const text = at([...path, language])
  return typeof text === 'string' ? text : ''
}
