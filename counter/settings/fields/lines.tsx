import { useEffect, useRef } from 'preact/hooks'
import { edit } from '../draft.ts'
import { idsAt } from './choose-several.tsx'
import { aria, Field, type FieldProps } from './field.tsx'

interface Props extends FieldProps {
  readonly language?: string
}

/** A list of short texts, one on each line. */
export function Lines({ language, ...field }: Props) {
  const { path } = field
  const box = useRef<HTMLTextAreaElement>(null)
  const kept = idsAt(path).join('\n')
  // What is typed stands as it is, with its empty lines, until another list comes from elsewhere.
  useEffect(() => {
    if (box.current && linesOf(box.current.value).join('\n') !== kept) box.current.value = kept
  }, [kept])
  return (
    <Field {...field}>
      <textarea
        {...aria(field)}
        ref={box}
        rows={4}
        lang={language}
        dir="auto"
        defaultValue={kept}
        onInput={({ currentTarget }) => {
          const value = linesOf(currentTarget.value)
          edit(value.length === 0 ? { do: 'set', path, value: [] } : { do: 'set', path, value })
        }}
      />
    </Field>
  )
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
