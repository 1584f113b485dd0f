import type { Path } from '../../../server/contract/settings.ts'
import { at } from '../draft.ts'
import { Wrong } from '../fields/field.tsx'
import { Listed, lengthAt } from '../fields/listed.tsx'
import { textAt, WordsInput } from '../fields/words.tsx'
import { t } from '../texts.ts'
import { LeadsTo } from './leads-to.tsx'

/** The questions before the number as an indented list: question, answers, and where each leads. */
export function Questions({ errand }: { readonly errand: Path }) {
  const words = t.value.question
  const path = [...errand, 'questions']
  const count = lengthAt(path)
  return (
    <>
      {count === 0 ? <p class="field-note">{words.none}</p> : null}
      <Listed
        path={path}
        add={words.add}
        fresh={freshQuestion(path)}
        nameOf={(index) => words.number(index + 1)}
        entry={(one, index) => <Question path={one} index={index} errand={errand} />}
      />
    </>
  )
}

/** Nobody else knows its id: the answers that lead to it do. */
function freshQuestion(path: Path) {
  const taken = Array.from({ length: lengthAt(path) }, (_, index) => at([...path, index, 'id']))
  let number = taken.length + 1
  while (taken.includes(`q${number}`)) number += 1
  const words = t.value.question
  const answer = (id: string, da: string) => ({ id, name: { da }, leadsTo: { end: 'ticket' } })
  return { id: `q${number}`, ask: { da: words.new }, answers: [answer('yes', 'Ja'), answer('no', 'Nej')] }
}

interface Props {
  readonly path: Path
  readonly index: number
  readonly errand: Path
}

function Question({ path, index, errand }: Props) {
  const words = t.value.question
  const answers = [...path, 'answers']
  return (
    <div class="question">
      <WordsInput path={[...path, 'ask']} label={words.number(index + 1)} />
      <WordsInput path={[...path, 'hint']} optional />
      <div class="question-answers">
        <Listed
          path={answers}
          add={words.addAnswer}
          fresh={freshAnswer(answers)}
          nameOf={(at) => textAt([...answers, at, 'name'], 'da') || words.answer(at + 1)}
          entry={(one, at) => (
            <>
              <WordsInput path={[...one, 'name']} label={words.answer(at + 1)} />
              <LeadsTo path={[...one, 'leadsTo']} errand={errand} question={index} />
            </>
          )}
        />
        <Wrong path={answers} />
      </div>
    </div>
  )
}

function freshAnswer(path: Path) {
  const taken = Array.from({ length: lengthAt(path) }, (_, index) => at([...path, index, 'id']))
  let number = taken.length + 1
  while (taken.includes(`a${number}`)) number += 1
  return { id: `a${number}`, name: { da: '' }, leadsTo: { end: 'ticket' } }
}
