import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { AuditAnswer } from '../../server/contract/access.ts'
import { answerOf, audit } from '../api.ts'
import './audit.css'
import '../parts/form.css'
import { Foot } from '../parts/foot.tsx'
import { PageTop } from '../parts/page-top.tsx'
import { TryAgain } from '../parts/try-again.tsx'
import { lookWho, sessionEnded } from '../session.ts'
import { Entries } from './entries.tsx'
import { Filter, type Question } from './filter.tsx'
import { t } from './words.ts'

// Swedes write a date as ISO 8601 does.
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(Date.now())

/** Who did what: a day at a time, and one person where one likes. */
export function Audit() {
  const question = useSignal<Question>({ day: today(), person: null })
  const answer = useSignal<AuditAnswer | null>(null)
  const failed = useSignal(false)
  const { day, person } = question.value

  async function load(before?: number): Promise<void> {
    failed.value = false
    const older = before ? { before: `${before}` } : {}
    const got = await answerOf(
      audit.$get({ query: { day, ...(person ? { person: `${person}` } : {}), ...older } }),
    )
    if (question.value.day !== day || question.value.person !== person) return
    if (got.ok) answer.value = joined(before ? answer.value : null, got.body as AuditAnswer)
    else if (got.name === 'not-signed-in') sessionEnded()
    else if (got.name === 'not-allowed') void lookWho()
    else failed.value = true
  }
  useEffect(() => void load(), [day, person])

  return (
    <div class="page">
      <main class="audit">
        <PageTop heading={t.value.heading} />
        <p class="audit-lead">{t.value.lead}</p>
        <Filter
          question={question.value}
          people={answer.value?.people ?? []}
          onAsk={(asked) => {
            question.value = asked
          }}
        />
        <Shown answer={answer.value} failed={failed.value} person={person} onLoad={load} />
      </main>
      <Foot withKeys={false} />
    </div>
  )
}

/** The older lines go beneath those that are there. */
const joined = (before: AuditAnswer | null, got: AuditAnswer): AuditAnswer =>
  before ? { ...got, entries: [...before.entries, ...got.entries] } : got

interface ShownProps {
  readonly answer: AuditAnswer | null
  readonly failed: boolean
  readonly person: number | null
  readonly onLoad: (before?: number) => void
}

function Shown({ answer, failed, person, onLoad }: ShownProps) {
  const words = t.value
  if (failed) return <TryAgain says={words.failed} again={words.again} onAgain={onLoad} />
  if (!answer) return <p role="status">{words.loading}</p>
  const name = answer.people.find(({ id }) => id === person)?.name
  if (answer.entries.length === 0) return <p role="status">{name ? words.noneOf(name) : words.none}</p>
  return (
    <>
      <Entries answer={answer} />
      {answer.more ? (
        <button type="button" class="press" onClick={() => onLoad(answer.entries.at(-1)?.seq)}>
          {words.more}
        </button>
      ) : null}
    </>
  )
}
