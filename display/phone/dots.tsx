import { mostDots, useSteps } from './steps.ts'

interface DotsProps {
  readonly ahead: number
  readonly label: string
}

/** The counter, the people before, and oneself. */
export function Dots({ ahead, label }: DotsProps) {
  const { shown, isLeaving } = useSteps(ahead)
  const drawn = Math.min(shown, mostDots)
  const dots = Array.from({ length: drawn }, (_, index) => shown - index)
  return (
    <div class="dots" role="img" aria-label={label}>
      <span class="dots-counter" />
      {dots.map((place, index) => (
        <span key={place} class={isLeaving && index === 0 ? 'dot leaving' : 'dot'} />
      ))}
      {shown > drawn && (
        <span class="dots-more" dir="ltr">
          +{shown - drawn}
        </span>
      )}
      <span class="dots-me" />
    </div>
  )
}
