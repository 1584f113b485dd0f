import { SignpostBig } from 'lucide-preact'
import { home } from '../../server/contract/texts/da/wall.ts'
import type { Screens } from './screens.ts'

interface SignsProps {
  readonly counters: Screens['counters']
  readonly isSilent: boolean
}

/** The signs over the counters, each with a lead of its own. */
export function Signs({ counters, isSilent }: SignsProps) {
  return (
    <li class="screen signs">
      <SignpostBig strokeWidth={1.75} aria-hidden="true" />
      <span class="screen-name">{home.sign.name}</span>
      <span class="screen-what">{isSilent ? home.noSigns : home.sign.what}</span>
      <span class="sign-leads">
        {counters.map(({ id, name }) => (
          <a key={id} href={`/sign/${encodeURIComponent(id)}`}>
            {name.da}
          </a>
        ))}
      </span>
    </li>
  )
}
