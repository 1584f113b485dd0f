import {
  AArrowDown,
  AArrowUp,
  ArrowDownToLine,
  ArrowUpToLine,
  Contrast,
  type LucideIcon,
} from 'lucide-preact'
import { t } from '../language.ts'
import { contrast, larger, lowered } from '../tools.ts'

/** Fits the screen to whoever stands before it; each word says what a press does. */
export function Tools() {
  const words = t.value.tools
  return (
    <>
      <Tool
        icon={larger.value ? AArrowDown : AArrowUp}
        words={larger.value ? words.usual : words.larger}
        onPress={() => {
          larger.value = !larger.value
        }}
      />
      <Tool
        icon={lowered.value ? ArrowUpToLine : ArrowDownToLine}
        words={lowered.value ? words.raise : words.lower}
        onPress={() => {
          lowered.value = !lowered.value
        }}
      />
      <Tool
        icon={Contrast}
        words={contrast.value ? words.colours : words.contrast}
        onPress={() => {
          contrast.value = !contrast.value
        }}
      />
    </>
  )
}

interface Props {
  readonly icon: LucideIcon
  readonly words: string
  readonly onPress: () => void
}

function Tool({ icon: Drawing, words, onPress }: Props) {
  return (
    <button type="button" class="tool" onClick={onPress}>
      <Drawing strokeWidth={1.75} aria-hidden="true" />
      {words}
    </button>
  )
}
