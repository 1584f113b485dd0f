import { texts } from './texts.ts'
import type { PrintedSlip } from './tray.ts'

const time = new Intl.DateTimeFormat('da-DK', { timeStyle: 'medium' })

/** One ticket as it came out; whoever cannot see the picture is told what stands on it. */
export function Slip({ id, at, text }: PrintedSlip) {
  return (
    <li class="slip">
      <img src={`/api/emulator/slips/${id}.png`} alt={text} width={576} />
      <p class="hint">
        {texts.printedAt} <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>
      </p>
    </li>
  )
}
