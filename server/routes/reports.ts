import { createRoute, z } from '@hono/zod-openapi'
import { dateIn } from '../catalogue/zone.ts'
import { wordsIn } from '../contract/format.ts'
import { ReportPeriod, ReportQuery } from '../contract/reports.ts'
import { type Answers, type ReportQuestion, reportQuestions } from '../outgoing/report/figures.ts'
import { before, periodSaid, type Span, spanOf } from '../outgoing/report/period.ts'
import { wordsIn as idsIn } from '../outgoing/tables/about.ts'
import type { Thinker, Thought } from '../thinker/thinker.ts'
import { errors, fail, routes } from './answers.ts'
import { asFile, file, noFile } from './file-answer.ts'
import { notNow } from './insights.ts'
import { only, type Parts } from './parts.ts'

const pdf = 'application/pdf'

/** A month or a year, written for those who decide. */
export function reportRoutes(parts: Parts) {
  const { catalogue, thinker, makeFile, lobby } = parts
  const write = createRoute({
    ...only(parts, 'insights'),
    method: 'get',
    path: '/{period}',
    summary: 'The report of a month or a year as PDF',
    description:
      'Plain words first, then pictures, and what the words mean. Groups of fewer than 20 are not in it.',
    tags: ['Insights'],
    request: { params: z.object({ period: ReportPeriod }), query: ReportQuery },
    responses: { 200: { description: 'The report.', ...file(pdf) }, ...errors(400, 401, 403, 503) },
  })
  return routes().openapi(write, async (c) => {
    const { period } = c.req.valid('param')
    const { language } = c.req.valid('query')
    const former = before(period)
    const now = await answersOf(thinker, spanOf(period))
    if (!now.ok) return fail(c, 503, now.fault, notNow[now.fault])
    const last = await answersOf(thinker, spanOf(former))
    if (!last.ok) return fail(c, 503, last.fault, notNow[last.fault])
    const { town, errands } = catalogue.document()
    const today = dateIn(town.timeZone, lobby.now())
    const about = {
      now: now.answer,
      last: last.answer,
      before: periodSaid(former, language),
      reader: {
        language,
        names: Object.fromEntries(errands.map(({ id, name }) => [id, name])),
        words: idsIn(language),
      },
      office: wordsIn(town.office, language),
      period: periodSaid(period, language),
      made: today,
      until: spanOf(period).to >= today ? today : null,
    }
    const made = await makeFile({ do: 'report', about })
    return made.ok ? asFile(c, `report-${period}-${language}.pdf`, pdf, made.bytes) : noFile(c, made)
  })
}

/** All that a report asks, one question after the other, so that others are answered in between. */
async function answersOf(thinker: Pick<Thinker, 'ask'>, span: Span): Promise<Thought<Answers>> {
  const answers: [ReportQuestion, Answers[ReportQuestion]][] = []
  for (const question of reportQuestions) {
    const thought = await thinker.ask('insight', { question, ...span, errands: null })
    if (!thought.ok) return thought
    answers.push([question, thought.answer])
  }
  return { ok: true, answer: Object.fromEntries(answers) as Answers }
}
