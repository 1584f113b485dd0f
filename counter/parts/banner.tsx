import { TriangleAlert } from 'lucide-preact'
import { texts } from '../language.ts'
import { link, view } from '../lobby.ts'

/** What everybody must know before trusting the page. */
export function Banner() {
  const t = texts.value.banner
  const words = link.value === 'stale' ? t.stale : view.value?.house.trouble ? t.trouble : null
  return (
    <div role="alert" class="banners">
      {words ? (
        <p class="banner">
          <TriangleAlert aria-hidden />
          {words}
        </p>
      ) : null}
    </div>
  )
}
