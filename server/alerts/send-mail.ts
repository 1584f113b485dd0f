import type { AlertProblem } from '../contract/alerts.ts'
import type { MailSettings } from './settings.ts'
import type { Written } from './written.ts'

/** What became of one try. */
export type Told = { readonly ok: true } | { readonly ok: false; readonly problem: AlertProblem }

const patienceMs = 15_000

/** Hands one message to the mail server. A password never travels without TLS. */
export async function sendMail(
  { host, port, secure, from, to, login }: MailSettings,
  message: string,
  { subject, text }: Pick<Written, 'subject' | 'text'>,
  withinMs = patienceMs,
): Promise<Told> {
  // Loaded with the first mail: no start needs to wait for it.
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: login !== null && !secure,
    ...(login ? { auth: { user: login.user, pass: login.password } } : {}),
    connectionTimeout: withinMs,
    greetingTimeout: withinMs,
    socketTimeout: withinMs,
  })
  try {
    // The same name at each try, so that a mail that came twice is seen to be one.
    await transport.sendMail({
      from,
      to: [...to],
      subject,
      text,
      messageId: `<${message}@${domainOf(from)}>`,
    })
    return { ok: true }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  } finally {
    transport.close()
  }
}

const domainOf = (address: string): string => address.split('@').at(-1) ?? 'localhost'

const problems: Readonly<Record<string, AlertProblem>> = {
  ETIMEDOUT: 'too-slow',
  EAUTH: 'login',
  ETLS: 'no-tls',
  EENVELOPE: 'refused',
  EMESSAGE: 'refused',
}

/** Names as nodemailer gives them; a server that says no without one of them has answered with a code. */
function problemOf(error: unknown): AlertProblem {
  const { code, responseCode } = error as { readonly code?: string; readonly responseCode?: number }
  return problems[code ?? ''] ?? (responseCode ? 'refused' : 'unreachable')
}
