import './pairing.css'
import { useEffect, useMemo } from 'preact/hooks'
import { askToPair } from './pairing.ts'
import { pairing as da } from './texts/da/pairing.ts'
import { pairing as en } from './texts/en/pairing.ts'

/** A code as large as it goes, and where to type it, for whoever sets the screen up. */
export function PairingScreen() {
  const { step, close } = useMemo(askToPair, [])
  useEffect(() => close, [])
  const at = step.value
  return (
    <main class="pairing">
      <h1>{da.heading}</h1>
      {typeof at === 'object' ? (
        <p class="pairing-code">{`${at.code.slice(0, 3)} ${at.code.slice(3)}`}</p>
      ) : (
        <p role="status">{da[at]}</p>
      )}
      <p>{da.lead}</p>
      <p lang="en" class="pairing-en">
        {en.heading}. {typeof at === 'object' ? en.lead : en[at]}
      </p>
    </main>
  )
}
