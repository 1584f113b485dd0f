import { texts } from '../language.ts'
import { press } from '../press.ts'
import { signOut } from '../session.ts'
import { PressButton } from './press-button.tsx'

/** The end of the day, or of somebody's turn at this screen. */
export function SignOut() {
  return (
    <PressButton
      id="sign-out"
      look="quiet"
      onPress={() => press({ button: 'sign-out', spot: 'head', ask: signOut })}
    >
      {texts.value.signOut}
    </PressButton>
  )
}
