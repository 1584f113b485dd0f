import { commonIn } from '../../server/contract/format.ts'
import { Icon } from '../../server/contract/icons.tsx'
import { language, t } from '../language.ts'
import type { OfferNow } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { Making } from '../parts/making.tsx'
import { Notices } from '../parts/notices.tsx'
import { OpenUntil } from '../parts/open-until.tsx'
import { Words } from '../parts/words.tsx'
import { asking, go, lobby } from '../state.ts'
import { waitWords } from '../waits.ts'
import { choose } from '../way.ts'

/** So many come for one errand that it stands here alone, as large as the screen, with one quiet way to all else. */
export function Rush({ errand }: { readonly errand: OfferNow }) {
  const { id, name, icon } = errand
  const wait = waitWords([errand], language.value)
  const quick = lobby.view.value?.quickMinutes ?? null
  return (
    <div class="screen rush">
      <div>
        <Band key="rush" heading={t.value.choose.heading} />
        <Notices />
      </div>
      <main class="rush-ways">
        <button
          type="button"
          class="rush-errand"
          aria-busy={asking.value?.errand === id}
          onClick={() => choose(id)}
        >
          <Icon name={icon} />
          <span class="rush-name">
            <Words said={name} />
          </span>
          <span class="rush-lead">{t.value.rush.lead}</span>
          {wait === null ? null : <span class="rush-wait">{wait}</span>}
        </button>
        {quick === null ? null : <p class="rush-quick">{commonIn(language.value).quickLane(quick)}</p>}
        <button type="button" class="button quiet rush-other" onClick={() => go({ at: 'all' })}>
          {t.value.rush.other}
        </button>
      </main>
      <Foot>
        <OpenUntil />
      </Foot>
      <Making />
    </div>
  )
}
