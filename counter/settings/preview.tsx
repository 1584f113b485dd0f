import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { draft } from './draft.ts'
import { place } from './place.ts'
import { t } from './texts.ts'

/** Whether the kiosk stands beside the forms. */
export const isShown = signal(matchMedia('(min-width: 1100px)').matches)

/** The kiosk itself, with what is being written. */
export function Preview() {
  const frame = useRef<HTMLIFrameElement>(null)
  const { section, entry } = place.value
  const about = section === 'errands' && entry !== null ? `#errand/${entry}` : ''
  useEffect(() => {
    // Another place of the same page: nothing is loaded anew, and nothing is put into the browser's history. An empty
    // place would be the top of the kiosk, and the browser would scroll this page to it.
    frame.current?.contentWindow?.location.replace(`/kiosk?draft${about || '#choices'}`)
  }, [about, isShown.value])
  const words = t.value.preview
  return (
    <aside class="preview" aria-label={words.heading}>
      <button
        type="button"
        class="small"
        aria-expanded={isShown.value}
        onClick={() => {
          isShown.value = !isShown.value
        }}
      >
        {isShown.value ? words.hide : words.show}
      </button>
      {isShown.value ? (
        <>
          <p class="field-note">{draft.value?.problems.length ? words.stands : words.heading}</p>
          <div class="preview-glass">
            <iframe ref={frame} src="/kiosk?draft" title={words.frame} />
          </div>
        </>
      ) : null}
    </aside>
  )
}
