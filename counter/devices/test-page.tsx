import type { DeviceView } from '../../server/contract/devices.ts'
import { answerOf, papers } from '../api.ts'
import { deviceTexts } from '../language.ts'
import { PressButton } from '../parts/press-button.tsx'
import { Told } from '../parts/told.tsx'
import { print, printing } from '../print.ts'

/** After a new roll: does it print? What came of it stands beside the button. */
export function TestPage({ printer }: { readonly printer: DeviceView }) {
  const t = deviceTexts.value
  const button = `test-page-${printer.id}`
  const spot = `printer ${printer.id}` as const
  const busy = printing.value.has(button)
  const ask = () =>
    answerOf(papers.devices[':printer']['test-page'].$post({ param: { printer: printer.id }, json: {} }))
  return (
    <div class="test-page">
      <PressButton
        id={button}
        busy={busy}
        label={`${t.testPage}: ${printer.id}`}
        onPress={() => print({ button, spot, what: t.testPageIs, ask })}
      >
        {busy ? t.printing : t.testPage}
      </PressButton>
      <Told spot={spot} />
    </div>
  )
}
