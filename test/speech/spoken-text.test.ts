import { expect, test } from 'vitest'
import { spokenText } from '../../server/speech/spoken-text.ts'
import type { SpokenLanguage } from '../../server/speech/words.ts'

type Said = readonly [SpokenLanguage, string, string]
const each = (name: string, cases: readonly Said[]) =>
  test.each(cases)(`${name}: in %s, "%s" is said "%s"`, (language, written, said) =>
    expect(spokenText(written, language)).toBe(said),
  )

each('a range has a word between its numbers', [
  ['da', '23–40 minutter.', '23 til 40 minutter.'],
  ['da', 'Det tager 2-3 uger.', 'Det tager 2 til 3 uger.'],
  ['en', '23–40 minutes.', '23 to 40 minutes.'],
  ['de', '23–40 Minuten.', '23 bis 40 Minuten.'],
  ['pl', '23–40 minut.', '23 do 40 minut.'],
  ['ro', '23–40 de minute.', '23 până la 40 de minute.'],
  ['uk', '23–40 хвилин.', '23 до 40 хвилин.'],
  ['ar', '23–40 دقيقة.', '23 إلى 40 دقيقة.'],
  ['tr', '23–40 dakika.', '23 ila 40 dakika.'],
  ['so', '23–40 daqiiqo.', '23 ilaa 40 daqiiqo.'],
  ['fa', '23–40 دقیقه.', '23 تا 40 دقیقه.'],
])

each('minutes are said in full', [
  ['da', 'Ventetid 32–50 min.', 'Ventetid 32 til 50 minutter.'],
  ['da', 'op til 20 min. i kø', 'op til 20 minutter i kø'],
  ['da', '1 min.', '1 minut.'],
  ['en', 'Wait 32–50 min.', 'Wait 32 to 50 minutes.'],
  ['en', 'up to 1 min', 'up to 1 minute'],
  ['de', 'Wartezeit 32–50 Min.', 'Wartezeit 32 bis 50 Minuten.'],
  ['pl', 'do 20 min.', 'do 20 minut.'],
  ['pl', '32 min', '32 minuty'],
  ['ro', 'cel mult 20 min.', 'cel mult 20 de minute.'],
  ['uk', 'до 22 хв.', 'до 22 хвилини.'],
  ['tr', 'en çok 20 dk.', 'en çok 20 dakika.'],
  ['so', 'ilaa 20 daq.', 'ilaa 20 daqiiqo.'],
])

each('a time is said as a time', [
  ['da', 'Vi har åbent til kl. 23.59.', 'Vi har åbent til klokken 23 59.'],
  ['da', 'i morgen kl. 10.', 'i morgen klokken 10.'],
  ['da', 'mandag kl. 10.05', 'mandag klokken 10 nul 5'],
  ['da', 'Kl. 10–14.', 'klokken 10 til 14.'],
  ['da', '10.00–16.00, 17.30–18.00', '10 til 16, 17 30 til 18'],
  ['en', 'today at 16:05.', 'today at 16 oh 5.'],
  ['en', '10:00–16:30', "10 o'clock to 16 30"],
  ['de', 'bis 23:59\u00a0Uhr geöffnet', 'bis 23 Uhr 59 geöffnet'],
  ['de', '10:00–16:00', '10 Uhr bis 16 Uhr'],
  ['pl', 'jutro o 10:30', 'jutro o dziesiątej 30'],
  ['pl', 'Otwarte do 22:05.', 'Otwarte do dwudziestej drugiej zero 5.'],
  ['pl', 'poniedziałek: 10:00–16:00', 'poniedziałek: dziesiąta do szesnastej'],
  ['ro', 'mâine la ora 12:30', 'mâine la ora douăsprezece și 30'],
  ['ro', '10:00–16:00', 'ora 10 până la ora 16'],
  ['uk', 'завтра об 11:00', 'завтра об одинадцятій'],
  ['uk', 'Відчинено до 23:59.', 'Відчинено до двадцять третьої 59.'],
  ['ar', 'مفتوح حتى الساعة 23:05.', 'مفتوح حتى الساعة 23 و 5 دقائق.'],
  ['ar', '\u206610:00–16:00\u2069', '10 إلى 16'],
  ['tr', 'bugün saat 10:05', 'bugün saat 10 sıfır 5'],
  ['so', 'berri saacadda 10:30', 'berri saacadda 10 iyo 30 daqiiqo'],
  ['fa', 'فردا ساعت 10:30', 'فردا ساعت 10 و 30 دقیقه'],
])

each('other numbers stay as they are', [
  ['da', 'Ring på 96 28 24 00.', 'Ring på 96 28 24 00.'],
  ['da', 'CPR 010190-1234', 'CPR 010190-1234'],
  ['da', 'Den 25.11.2026, 890 kr.', 'Den 25.11.2026, 890 kr.'],
  ['da', 'Hjælp 24-7, 13-19-årige', 'Hjælp 24-7, 13-19-årige'],
  ['en', 'P042, page 3', 'P042, page 3'],
  ['en', 'a score of 99:99', 'a score of 99:99'],
])
