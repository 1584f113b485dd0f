import { useState } from 'preact/hooks'
import { send } from './send.ts'

type Sending = 'not-yet' | 'underway' | 'failed'

/** A wish on its way to the lobby: once at a time, and told where it did not get there. */
export function useSending(address: string, onDone?: () => void) {
  const [sending, setSending] = useState<Sending>('not-yet')
  const go = async () => {
    if (sending === 'underway') return
    setSending('underway')
    if (await send(address)) onDone?.()
    else setSending('failed')
  }
  return { sending, go }
}
