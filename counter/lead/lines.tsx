import { Circle, CircleAlert, Clock3 } from 'lucide-preact'
import { Icon } from '../../server/contract/icons.tsx'
import type { LeadLine } from '../../server/contract/lead.ts'
import { inWords } from '../language.ts'
import { AskButton, Asked } from './ask.tsx'
import { leadTexts } from './texts.ts'

/** All lines against their targets; the one in most trouble stands first. A target that most have is told once. */
export function Lines({ lines }: { readonly lines: readonly LeadLine[] }) {
  const t = leadTexts.value
  const usual = usualTarget(lines)
  return (
    <section class="lead-lines">
      <h2 id="lead-lines">{t.lines}</h2>
      <table aria-labelledby="lead-lines">
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.waiting}</th>
            <th scope="col">{t.longest}</th>
            <th scope="col">{t.expected}</th>
            <th scope="col">
              {t.today}
              {usual ? <small>{wordsOf(usual)}</small> : null}
            </th>
            <th scope="col">{t.counters}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} isUsual={usual !== null && isSame(line.target, usual)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Target = LeadLine['target']

const isSame = (a: Target, b: Target): boolean => a.minutes === b.minutes && a.share === b.share
const wordsOf = ({ minutes, share }: Target): string => leadTexts.value.target(minutes, percent(share))

function usualTarget(lines: readonly LeadLine[]): Target | null {
  const like = (target: Target) => lines.filter((line) => isSame(line.target, target)).length
  return lines.map(({ target }) => target).sort((a, b) => like(b) - like(a))[0] ?? null
}

interface RowProps {
  readonly line: LeadLine
  /** Its target is the one that is told above. */
  readonly isUsual: boolean
}

function Row({ line, isUsual }: RowProps) {
  const t = leadTexts.value
  const { waiting, first, longestMinutes, expectedMinutes, target, counters, ask, alert, stands } = line
  const someone = waiting > 0
  return (
    <tr class={`lead-line lead-${stands}${someone ? '' : ' lead-empty'}`}>
      <th scope="row">
        <span class="lead-name">
          <Icon name={line.icon} />
          {inWords(line.name)}
        </span>
        <Stands stands={stands} />
        {ask && !alert ? <Asked ask={ask} /> : null}
        {(someone || ask) && !alert && stands !== 'well' ? <AskButton line={line} look="quiet" /> : null}
      </th>
      <td class="lead-waiting">{waiting}</td>
      <td>
        {someone ? t.minutes(longestMinutes) : null}
        {first ? <small class="lead-first">{first}</small> : null}
      </td>
      <td>{someone ? t.minutes(expectedMinutes) : null}</td>
      <td>
        <Share line={line} />
        {isUsual ? null : <small>{wordsOf(target)}</small>}
      </td>
      <td class={counters.length === 0 && someone ? 'lead-none' : ''}>
        {counters.length === 0 ? t.noCounter : counters.map(({ short }) => short).join(', ')}
      </td>
    </tr>
  )
}

const percent = (share: number): number => Math.round(share * 100)

function Share({ line: { today, target, waiting } }: { readonly line: LeadLine }) {
  const t = leadTexts.value
  if (today.counted === 0 && waiting === 0) return null
  if (today.counted === 0) return <span class="lead-no-share">{t.noShare}</span>
  const share = today.within / today.counted
  return (
    <span
      class={share < target.share ? 'lead-below' : 'lead-reached'}
      title={t.shareMeans(today.within, today.counted, target.minutes)}
    >
      {t.share(percent(share))}
    </span>
  )
}

const marks = { late: CircleAlert, soon: Clock3, well: Circle } as const

function Stands({ stands }: Pick<LeadLine, 'stands'>) {
  const Mark = marks[stands]
  if (stands === 'well') return null
  return (
    <span class="lead-stands">
      <Mark aria-hidden />
      {leadTexts.value.stands[stands]}
    </span>
  )
}
