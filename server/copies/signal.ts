/** Lets one loop wait until another part of the program has something for it. */
export interface Signal {
  wake(): void
  /** Resolves with the next wake, or at once where one came meanwhile. */
  wait(): Promise<void>
}

export function openSignal(): Signal {
  let isAwake = false
  let waiter: (() => void) | null = null
  return {
    wake: () => {
      isAwake = true
      waiter?.()
    },
    wait: async () => {
      if (!isAwake)
        await new Promise<void>((woken) => {
          waiter = woken
        })
      isAwake = false
      waiter = null
    },
  }
}
