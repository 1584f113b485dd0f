import { useMemo } from 'preact/hooks'
import { type Mark, type Measure, measure } from '../../../server/catalogue/plain/measure.ts'
import { t } from '../texts.ts'
import { Marked } from './marked.tsx'

/** How a Danish text reads, under it while it is written: its LIX, and one sentence of advice for each place. */
export function Ordlab({ text }: { readonly text: string }) {
  const measured = useMemo(() => measure(text), [text])
  if (measured.words === 0) return null
  const words = t.value.ordlab
  const advice = advised(measured)
  // Of a few words a mean says nothing.
  const isText = measured.words >= fewestWords
  if (!isText && advice.length === 0) return null
  return (
    <div class="ordlab">
      <p class={`ordlab-line band-${isText ? measured.band.replace(' ', '-') : 'none'}`}>
        {isText ? (
          <span class="ordlab-lix">{words.line(measured.lix, words.bands[measured.band])}</span>
        ) : null}
        {measured.longWords > 0 ? <span>{words.longWords(measured.longWords)}</span> : null}
        {advice.length > 0 ? <strong>{words.advices(advice.length)}</strong> : null}
      </p>
      {advice.length > 0 ? <Marked text={text} marks={measured.marks} /> : null}
      {advice.length > 0 ? (
        <ul class="ordlab-advice">
          {advice.map((mark) => (
            <li key={`${mark.kind} ${mark.from}`} class={mark.kind}>
              {sentenceFor(text, mark)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

const fewestWords = 4

const advised = ({ marks }: Measure): readonly Mark[] => marks.filter(({ kind }) => kind !== 'long-word')

function sentenceFor(text: string, { from, to, kind, instead }: Mark): string {
  const { advice } = t.value.ordlab
  const there = text.slice(from, to)
  if (kind === 'long-sentence') return advice['long-sentence'](instead)
  return kind === 'passive' ? advice.passive(there) : advice.officialese(there, instead)
}
