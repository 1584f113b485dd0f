import { useEffect, useRef } from 'preact/hooks'
import './oneself.css'
import '../parts/form.css'
import { askOneself, type OneselfWish } from '../parts/oneself.ts'
import { session } from '../session.ts'
import { ChangeClerk } from './change-clerk.tsx'
import { PasswordForm } from './password-form.tsx'
import { PinForm } from './pin-form.tsx'
import { t } from './words.ts'

const close = () => askOneself(null)

/** Lies over the page, so that the desk is as it was when it goes. */
export function Oneself({ wish }: { readonly wish: OneselfWish }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // Whoever is signed out meanwhile finds no old question at the next sign-in.
    return close
  }, [])
  return (
    <dialog
      ref={dialog}
      class="oneself"
      aria-labelledby="oneself-heading"
      onClose={close}
      // The desk listens to the whole page's keys: what is typed here is not for it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {wish === 'change' ? <ChangeClerk onDone={close} /> : <Mine />}
      <form method="dialog">
        <button type="submit" class="press quiet">
          {t.value.close}
        </button>
      </form>
    </dialog>
  )
}

/** One's own PIN for today, and one's own password. */
function Mine() {
  const who = session.value
  const way = who !== null && typeof who === 'object' ? who.way : null
  const { pin, password } = t.value
  return (
    <>
      <section>
        <h2 id="oneself-heading">{pin.heading}</h2>
        {way === 'pin' ? <p>{pin.byPin}</p> : <PinForm />}
      </section>
      <section>
        <h2>{password.heading}</h2>
        {way === 'municipality' ? <p>{password.municipal}</p> : <PasswordForm />}
      </section>
    </>
  )
}
