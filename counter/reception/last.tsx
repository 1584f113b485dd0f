import { CircleCheck, Undo2 } from 'lucide-preact'
import { PressButton } from '../parts/press-button.tsx'
import { Told } from '../parts/told.tsx'
import { told } from '../press.ts'
import { last, takeBack } from './enquiry.ts'
import { t } from './texts.ts'

/** What came of the last press, and the way to take a registering back. Its place is kept, so that nothing jumps. */
export function Last() {
  const what = last.value
  const isSaid = told.value?.spot === 'reception'
  return (
    <div class="last">
      {isSaid || !what ? (
        <Told spot="reception" />
      ) : (
        <p role="status" class="told">
          <CircleCheck aria-hidden />
          <span>{what.words()}</span>
        </p>
      )}
      {what && !isSaid ? (
        <PressButton id="take-back" look="quiet" onPress={takeBack}>
          <span class="with-icon">
            <Undo2 aria-hidden />
            {t.value.takeBack}
          </span>
        </PressButton>
      ) : null}
    </div>
  )
}
