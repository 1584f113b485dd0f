import type { StaffTicket } from '../../server/contract/views.ts'
import { answerOf, tickets } from '../api.ts'
import { clockTime } from '../clock.ts'
import { PressButton } from '../parts/press-button.tsx'
import { rushTexts } from '../rush/texts.ts'
import { deed } from './deed.ts'
import { nameOf } from './errands.ts'

/** Somebody who has left with a slip, and one press that says for them that they are back. */
export function AwayRow({ ticket: { id, number, errand, away } }: { readonly ticket: StaffTicket }) {
  const t = rushTexts.value
  return (
    <li>
      <strong class="list-mark">{number}</strong>
      <span class="list-what">
        {nameOf(errand)}
        {away ? <small>{t.comesBack(clockTime(away.from), clockTime(away.until))}</small> : null}
      </span>
      <span class="list-deeds">
        <PressButton
          id={`back-${id}`}
          look="primary"
          label={`${t.isBack}: ${number}`}
          onPress={() =>
            deed(`back-${id}`, () =>
              answerOf(tickets[':ticket'].back.$post({ param: { ticket: id }, json: {} })),
            )
          }
        >
          {t.isBack}
        </PressButton>
      </span>
    </li>
  )
}
