import { TriangleAlert } from 'lucide-preact'
import type { Link } from '../../server/contract/connect.ts'
import { texts } from '../language.ts'
import { link as desk, view } from '../lobby.ts'

/** What everybody must know before trusting the page, which may have a line of its own. */
export function Banner({ link = desk.value }: { readonly link?: Link }) {
  const t = texts.value.banner
  const words = link === 'stale' ? t.stale : view.value?.house.trouble ? t.trouble : null
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
