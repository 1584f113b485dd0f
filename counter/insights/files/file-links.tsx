import './files.css'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Question } from '../../../server/contract/insights.ts'
import { type TableFormat, tableFormats } from '../../../server/contract/table-formats.ts'
import { fetchFile, keep, keeping } from '../../keep-file.ts'
import { language } from '../../language.ts'
import { asked } from '../asked.ts'
import { queryOf } from '../use-answer.ts'
import { asPng, asSvg } from './picture-file.ts'
import { outTexts } from './texts.ts'

/** The figures and the picture of a question, to take along. */
export function FileLinks({ question }: { readonly question: Question }) {
  const here = useRef<HTMLElement>(null)
  const hasPicture = useSignal(false)
  const words = outTexts.value.links
  useEffect(() => {
    hasPicture.value = picturesBeside(here.current).length > 0
  })
  const name = () => `${question}-${asked.value.from}-${asked.value.to}`
  return (
    <section class="files-links" ref={here} aria-labelledby="files-links">
      <h3 id="files-links">{words.heading}</h3>
      <div class="files-buttons">
        {tableFormats.map((format) => (
          <FileButton
            key={format}
            name={words[format]}
            means={words[`${format}Means`]}
            onPress={() => keep(words[format], () => fetchFile(addressOf(question, format)))}
          />
        ))}
        {hasPicture.value
          ? (['svg', 'png'] as const).map((kind) => (
              <FileButton
                key={kind}
                name={words[kind]}
                onPress={() => keepPictures(here.current, words[kind], kind, name())}
              />
            ))
          : null}
      </div>
      <KeepingSaid />
    </section>
  )
}

interface ButtonProps {
  readonly name: string
  readonly means?: string
  readonly onPress: () => unknown
}

/** One file to fetch. */
export function FileButton({ name, means, onPress }: ButtonProps) {
  const { value } = keeping
  const isMaking = value.is === 'making' && value.what === name
  return (
    <button
      type="button"
      class="press"
      aria-busy={isMaking}
      aria-disabled={value.is === 'making'}
      onClick={() => void onPress()}
    >
      <span class="press-words">
        {name}
        {means ? <small>{means}</small> : null}
      </span>
    </button>
  )
}

/** What became of the file that was asked for. */
export function KeepingSaid() {
  const words = outTexts.value.links
  const { value } = keeping
  const said =
    value.is === 'making' ? words.making : value.is === 'saved' ? words.saved(value.name) : words[value.is]
  const isRefusal = value.is === 'busy' || value.is === 'failed'
  return (
    <p class={isRefusal ? 'refusal' : 'files-said'} role={isRefusal ? 'alert' : 'status'}>
      {said}
    </p>
  )
}

const addressOf = (question: Question, format: TableFormat): string =>
  `/api/insight-files/${question}?${new URLSearchParams({ ...queryOf(asked.value), format, language: language.value })}`

/** The pictures of the answer that these links stand below. */
const picturesBeside = (links: HTMLElement | null): readonly SVGSVGElement[] => [
  ...(links?.closest('.insights-answer')?.querySelectorAll<SVGSVGElement>('svg.chart') ?? []),
]

/** Several pictures are several files, by their place on the page. */
async function keepPictures(
  links: HTMLElement | null,
  what: string,
  kind: 'svg' | 'png',
  name: string,
): Promise<void> {
  const pictures = picturesBeside(links)
  for (const [at, picture] of pictures.entries()) {
    const own = pictures.length > 1 ? `${name}-${at + 1}` : name
    await keep(what, async () => (kind === 'svg' ? asSvg(picture, own) : asPng(picture, own)))
  }
}
