import type { OperationsAnswer } from '../../server/contract/operations.ts'
import { language } from '../language.ts'
import { t } from './texts.ts'
import { whenShown } from './when.ts'

/** What runs here, since when, with how much room, and what the last update came to. */
export function Machine({ answer }: { readonly answer: OperationsAnswer }) {
  const words = t.value.machine
  const { disk, update } = answer
  return (
    <section aria-labelledby="operations-machine">
      <h2 id="operations-machine">{words.heading}</h2>
      <dl class="operations-facts">
        <dt>{words.disk}</dt>
        <dd>
          {disk ? words.free(gigabytes(disk.freeBytes), gigabytes(disk.totalBytes)) : words.diskUnknown}
        </dd>
        <dt>{words.started}</dt>
        <dd>{whenShown(answer.started, answer)}</dd>
        <dt>{words.version}</dt>
        <dd>{answer.version}</dd>
        <dt>{words.node}</dt>
        <dd>{answer.node}</dd>
        {update ? (
          <>
            <dt>{words.update}</dt>
            <dd>
              <Update update={update} answer={answer} />
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  )
}

interface UpdateProps {
  readonly update: NonNullable<OperationsAnswer['update']>
  readonly answer: OperationsAnswer
}

function Update({ update, answer }: UpdateProps) {
  const words = t.value.machine
  const when = whenShown(update.at, answer)
  if (update.outcome === 'kept') return <>{words.kept(when)}</>
  return (
    <>
      {words.takenBack(when)} {update.lostFacts > 0 ? words.lost(update.lostFacts) : words.nothingLost}
      <span class="operations-why">{update.why}</span>
    </>
  )
}

const gigabytes = (bytes: number): string =>
  new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 }).format(bytes / 1e9)
