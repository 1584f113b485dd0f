import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { temporaryFolder } from '../temporary.ts'

const mail = {
  ALERT_MAIL_TO: 'it@example.dk, drift@example.dk',
  ALERT_SMTP: 'smtp://mail.example.dk',
  ALERT_MAIL_FROM: 'koe@example.dk',
}
const alertsOf = (environment: Record<string, string>) => readConfig(environment, []).alerts

test('without a word nobody is told', () => {
  expect(alertsOf({})).toMatchObject({ mail: null, webhook: null, afterMs: 120_000 })
})

test('a mail server, several who read, and a password that lies in a file', () => {
  const file = join(temporaryFolder(), 'password')
  writeFileSync(file, 'hemmelig\n')
  const login = { ALERT_SMTP_USER: 'koe', ALERT_SMTP_PASSWORD_FILE: file }
  expect(alertsOf({ ...mail, ...login, ALERT_QUIET: '18:00-07:00' })).toMatchObject({
    mail: {
      host: 'mail.example.dk',
      port: 25,
      secure: false,
      to: ['it@example.dk', 'drift@example.dk'],
      login: { user: 'koe', password: 'hemmelig' },
    },
    quiet: { from: '18:00', to: '07:00' },
  })
  expect(alertsOf({ ...mail, ALERT_SMTP: 'smtps://mail.example.dk' }).mail).toMatchObject({
    port: 465,
    secure: true,
  })
})

const short = join(import.meta.dirname, 'settings.test.ts')

test.each([
  [{ ALERT_MAIL_TO: 'it' }, /ALERT_MAIL_TO/],
  [{ ALERT_SMTP: 'smtp://mail.example.dk' }, /ALERT_MAIL_TO: name who gets/],
  [{ ...mail, ALERT_SMTP: 'http://mail.example.dk' }, /ALERT_SMTP: an address as smtp:/],
  [{ ALERT_MAIL_TO: 'it@example.dk' }, /ALERT_SMTP: name the mail server too/],
  [{ ...mail, ALERT_SMTP_USER: 'koe' }, /ALERT_SMTP_PASSWORD_FILE: name the file/],
  [{ ...mail, ALERT_SMTP_USER: 'koe', ALERT_SMTP_PASSWORD_FILE: '/nowhere' }, /\/nowhere cannot be read/],
  [{ ALERT_WEBHOOK: 'https://drift.example.dk/naeste' }, /ALERT_WEBHOOK_SECRET_FILE: name the file/],
  [
    { ALERT_WEBHOOK: 'https://drift.example.dk/naeste', ALERT_WEBHOOK_SECRET_FILE: short },
    /must hold whsec_/,
  ],
  [{ ALERT_QUIET: '18-07' }, /ALERT_QUIET: hours as 18:00-07:00/],
])('a setting that lacks another says which: %o', (environment, sentence) => {
  expect(() => alertsOf(environment)).toThrow(sentence)
})
