import type { LucideIcon } from 'lucide-preact'

interface Props {
  readonly icon: LucideIcon
  readonly words: string
  /** What was chosen, told beside the words. */
  readonly note?: string
  readonly wide?: boolean
  /** For a wish that is on or off. */
  readonly pressed?: boolean
  readonly onPress: () => void
}

/** A way beside the errands: a wide, quiet button with its drawing. */
export function Help({ icon: Drawing, words, note, wide, pressed, onPress }: Props) {
  return (
    <button
      type="button"
      class={wide ? 'help wide' : 'help'}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onClick={onPress}
    >
      <Drawing strokeWidth={1.75} aria-hidden="true" />
      <span class="help-words">
        {words}
        {note ? <span class="help-note">{note}</span> : null}
      </span>
    </button>
  )
}
