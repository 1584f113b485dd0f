/** One small thing kept in the browser. Without storage (a private window) it is simply not remembered. */
export function remembered(storage: Storage, key: string) {
  return {
    get: (): string | null => attempt(() => storage.getItem(key)),
    set: (value: string | null): void => {
      attempt(() => (value === null ? storage.removeItem(key) : storage.setItem(key, value)))
    },
  }
}

function attempt<T>(use: () => T): T | null {
  try {
    return use()
  } catch {
    return null
  }
}
