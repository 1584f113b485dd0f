/** Why the municipality sent somebody back, as the address tells it; told once, and then no more. */
export const refusedThere: string | null = new URLSearchParams(location.search).get('refused')
if (refusedThere) history.replaceState(null, '', location.pathname + location.hash)
