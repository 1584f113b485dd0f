import { texts } from '../texts.ts'
import { timeOf } from '../time.ts'
import type { PrintedSlip } from '../tray.ts'

const dotsOfWidePaper = 576

/** One ticket as it came out; whoever cannot see the picture is told what stands on it, as far as it is known. */
export function Slip({ id, at, text, wide, unknown }: PrintedSlip) {
  const time = timeOf(at)
  return (
    <li class={wide < dotsOfWidePaper ? 'slip narrow' : 'slip'}>
      <img src={`/api/emulator/slips/${id}.png`} alt={text || texts.pictureOf(id, time)} width={wide} />
      <p class="hint">
        {texts.printedAt} <time dateTime={new Date(at).toISOString()}>{time}</time>
      </p>
      {unknown.length > 0 ? <p class="hint">{texts.notUnderstood(unknown.join(' '))}</p> : null}
    </li>
  )
}
