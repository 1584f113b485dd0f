import { type ReadonlySignal, signal } from '@preact/signals'

/** How it stands with a screen that asks to belong to the house. */
export type PairingStep = { readonly code: string } | 'asking' | 'silent'

const pollEveryMs = 2000

/** Asks for a code, waits until somebody types it, and then loads the page anew as a screen of the house. */
export function askToPair(): { readonly step: ReadonlySignal<PairingStep>; close(): void } {
  const step = signal<PairingStep>('asking')
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOpen = true

  async function look(): Promise<void> {
    step.value = await next(step.value)
    if (isOpen) timer = setTimeout(look, pollEveryMs)
  }
  void look()
  return {
    step,
    close() {
      isOpen = false
      clearTimeout(timer)
    },
  }
}

async function next(step: PairingStep): Promise<PairingStep> {
  const hasCode = typeof step === 'object'
  const answer = await post(hasCode ? '/api/pairing/token' : '/api/pairing')
  if (!answer) return hasCode ? step : 'silent'
  if (answer.state === 'paired') location.replace(location.pathname)
  if (typeof answer.code === 'string') return { code: answer.code }
  // The code is over when its ten minutes are, or when the server was started anew.
  return answer.error ? 'asking' : step
}

/** Null where the server is silent or too busy. */
async function post(address: string): Promise<Record<string, unknown> | null> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const reply = await fetch(address, { method: 'POST', headers, body: '{}' })
    return reply.status < 429 ? ((await reply.json()) as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** Whether somebody opened this screen to let it belong to the house, as `/wall?pair`. */
export const wantsToPair = (): boolean => new URLSearchParams(location.search).has('pair')
