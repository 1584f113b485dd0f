import type { DevicesView, DeviceView } from '../../server/contract/devices.ts'
import { deviceTexts, language } from '../language.ts'
import { SeverityIcon } from './icons.tsx'
import { now } from './room.ts'
import { severityOf } from './severity.ts'
import { sinceWords } from './since.ts'

interface Props {
  readonly device: DeviceView
  readonly lobby: DevicesView
}

/** How a device is, in an icon and words, and since when. */
export function Condition({ device: { condition, since }, lobby }: Props) {
  const t = deviceTexts.value
  const spoken = { language: language.value, timeZone: lobby.timeZone }
  return (
    <p class="condition">
      <SeverityIcon severity={severityOf(condition)} />
      <span class="condition-word">{t.conditions[condition]}</span>
      <span class="condition-since">{sinceWords(since, now.value, spoken, t)}</span>
    </p>
  )
}
