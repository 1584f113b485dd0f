const key = 'naeste-reloaded-for'

/** Reloads a page of another version than the server's, once for each version, so that it can never go in circles. */
export function reloadForVersion(version: string, may: () => boolean = () => true): void {
  const own = document.querySelector<HTMLMetaElement>('meta[name="naeste-version"]')?.content ?? ''
  const isKnown = own !== '' && !own.startsWith('%')
  if (!isKnown || own === version || !may()) return
  if (remember(version)) location.reload()
}

/** False when this was done before, or cannot be remembered. */
function remember(version: string): boolean {
  try {
    if (sessionStorage.getItem(key) === version) return false
    sessionStorage.setItem(key, version)
    return true
  } catch {
    return false
  }
}
