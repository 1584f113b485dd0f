const key = 'naeste-reloaded-for'

/** Reloads a page of another version than the server's, once for each version, so that it can never go in circles. */
export function reloadForVersion(version: string, may: () => boolean = () => true): void {
  const own = document.querySelector<HTMLMetaElement>('meta[name="naeste-version"]')?.content ?? ''
  const isKnown = own !== '' && !own.startsWith('%')
  if (!isKnown) return
  // Once here, the way to this version may be gone again: a browser may hold the page of before.
  if (own === version) return forget()
  if (!may()) return
  if (remember(version)) location.reload()
}

function forget(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Where nothing can be remembered, nothing is.
  }
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
