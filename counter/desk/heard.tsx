import { useEffect, useRef } from 'preact/hooks'
import type { StaffView } from '../../server/contract/views.ts'
import { now } from '../lobby.ts'
import { play } from '../sounds.ts'
import { dueHere, soundBetween } from './hear.ts'

/** Lets the desk be heard, softly, and shows nothing: when somebody comes to its empty line, and when somebody set aside is due. */
export function Heard({ view }: { readonly view: StaffView }): null {
  const before = useRef(view)
  const heard = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    const sound = soundBetween(before.current, view)
    before.current = view
    if (sound) play(sound)
  }, [view])
  const due = dueHere(view, now.value).map(({ id }) => id)
  useEffect(() => {
    const known = heard.current
    heard.current = new Set(due)
    // What was over before the page came is seen, and not heard.
    if (known && due.some((id) => !known.has(id))) play('due')
  }, [due.join()])
  return null
}
