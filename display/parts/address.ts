/** The last part of the page's address: which counter, or which ticket. */
export const lastOfAddress = (path = location.pathname): string =>
  decodeURIComponent(path.replace(/\/+$/, '').split('/').at(-1) ?? '')
