import { accentContrast, goodContrast, isColour, leastContrast } from '../../../server/contract/contrast.ts'
import { at, edit } from '../draft.ts'
import { t } from '../texts.ts'
import { aria, Field, type FieldProps } from './field.tsx'

/** The house's colour; whether it can be read is said in words as one picks. */
export function ColourInput(field: FieldProps) {
  const { path } = field
  const value = at(path)
  const colour = typeof value === 'string' ? value : ''
  const set = (text: string) => edit({ do: 'set', path, value: text })
  return (
    <Field {...field}>
      <div class="colour">
        <input
          type="color"
          aria-label={t.value.choose}
          value={isColour(colour) ? colour : '#000000'}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
        <input
          {...aria(field)}
          type="text"
          class="short"
          value={colour}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      </div>
      {isColour(colour) ? <Contrast colour={colour} /> : null}
    </Field>
  )
}

function Contrast({ colour }: { readonly colour: string }) {
  const words = t.value.contrast
  const ratio = accentContrast(colour)
  const told = `${(Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',')}:1`
  const grade = ratio < leastContrast ? 'fails' : ratio < goodContrast ? 'enough' : 'good'
  return (
    <>
      <p role="status" class={`contrast ${grade}`}>
        {words[grade](told)}
      </p>
      {grade === 'fails' ? null : (
        <div class="contrast-samples" aria-hidden="true">
          <span style={{ color: colour }}>{words.sampleInk}</span>
          <span style={{ background: colour, color: '#ffffff' }}>{words.sampleWhite}</span>
        </div>
      )}
    </>
  )
}
