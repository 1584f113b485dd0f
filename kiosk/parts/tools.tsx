import {
  AArrowDown,
  AArrowUp,
  ArrowDownToLine,
  ArrowUpToLine,
  Contrast,
  type LucideIcon,
  Volume2,
  VolumeOff,
} from 'lucide-preact'
import { toggleListening } from '../ear/ear.ts'
import { listening, unheard } from '../ear/listening.ts'
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
      <Tool
        icon={listening.value ? VolumeOff : Volume2}
        words={listening.value ? words.silent : words.listen}
        onPress={toggleListening}
      />
    </>
  )
}

/** The voice is away: said to the eye, since the ear cannot be told. */
export const Unheard = () =>
  listening.value && unheard.value ? (
    <p class="unheard" data-unspoken>
      <VolumeOff strokeWidth={1.75} aria-hidden="true" />
      {t.value.ear.unheard}
    </p>
  ) : null

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
