import { waitRange, wordsIn } from '../../server/contract/format.ts'
import { Icon } from '../../server/contract/icons.tsx'
import { wall } from '../../server/contract/texts/da/wall.ts'
import type { Wait, WallLine } from '../../server/contract/views.ts'

interface LineProps {
  readonly line: WallLine
  /** What was known of the waits may be old, so it is not shown. */
  readonly isLost: boolean
  /** Other lines have a counter, and this one has none. */
  readonly isForgone: boolean
}

/** One line: what for, how many wait, and the range of the wait. */
export function Line({ line: { name, icon, waiting, wait }, isLost, isForgone }: LineProps) {
  return (
    <li class="line" data-waiting={waiting}>
      <Icon name={icon} />
      <div class="line-first">
        <span>{wordsIn(name, 'da')}</span>
        <span class={waiting === 0 || isLost ? 'line-count none' : 'line-count'}>
          {isLost ? '–' : waiting}
        </span>
      </div>
      <div class="line-second">
        <span lang="en">{wordsIn(name, 'en')}</span>
        {!isLost && <span class="line-range">{isForgone ? wall.noCounter : shortRange(wait)}</span>}
      </div>
    </li>
  )
}

/** These few words are the same in both of the wall's languages. */
const shortRange = (wait: Wait): string =>
  wait.medianMinutes === 0 ? wall.waitUnder(wait.p80Minutes) : waitRange(wait, 'da')
