import type { ServerResponse } from 'node:http'

/** Pages may load only what this server serves, run no inline script or style, and stand in no frame. */
const policyFramedBy = (ancestors: string) =>
  [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')

type Headers = readonly (readonly [string, string])[]

const always: Headers = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
]
const pages = (ancestors: string, framing: string): Headers => [
  ...always,
  ['Content-Security-Policy', policyFramedBy(ancestors)],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Frame-Options', framing],
]
const forPages = pages("'none'", 'DENY')
/** The kiosk beside the forms that it shows: it gives no numbers, and stands in this server's own pages alone. */
const forPreview = pages("'self'", 'SAMEORIGIN')
/**
 * JSON runs nothing and is shown nowhere, but somebody may open it in a tab. What a route does not say itself may be kept
 * by no browser and no proxy: the next who sits there would find it.
 */
export const forData: Headers = [
  ...always,
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Cache-Control', 'no-store'],
]

/** Answers of the API but for its readable page, which is a page like any other. */
const isData = (path: string): boolean => path.startsWith('/api/') && path !== '/api/page.css'

/** Whoever came by TLS once comes by it for a year; other names of the town are not ours to speak for. */
const stayed = 'max-age=31536000'

/**
 * Sets them on the bare response, before the app sees the request: a middleware would make a whole Response object
 * of each answer, which halves the tickets that can be given in a second. `isSecure`: it is reached by TLS, here or at a
 * proxy.
 */
export function setSecurityHeaders(path: string, response: ServerResponse, isSecure: boolean): void {
  const headers = isData(path) ? forData : path === '/kiosk?draft' ? forPreview : forPages
  for (const [name, value] of headers) response.setHeader(name, value)
  if (isSecure) response.setHeader('Strict-Transport-Security', stayed)
}
