import type { Path } from '../../../server/contract/settings.ts'
import { at } from '../draft.ts'
import { choicesOf } from '../entries.ts'
import { ChooseSeveral } from '../fields/choose-several.tsx'
import { ChoiceInput, NumberInput, TextInput } from '../fields/inputs.tsx'
import { Listed } from '../fields/listed.tsx'
import { WordsInput } from '../fields/words.tsx'
import { t } from '../texts.ts'

const named = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, name]) => ({ value, name }))

/** A word to everybody: how important it is, from when until when, and on which screens. */
export function NoticeForm({ path }: { readonly path: Path }) {
  const { levels, levelMeans, screens, notes } = t.value
  const level = at([...path, 'level'])
  const means = level === 'important' || level === 'crisis' ? levelMeans[level] : levelMeans.normal
  return (
    <>
      <WordsInput path={[...path, 'title']} />
      <WordsInput path={[...path, 'text']} optional rows={3} />
      <ChoiceInput path={[...path, 'level']} choices={named(levels)} note={means} />
      <ChooseSeveral path={[...path, 'screens']} choices={named(screens)} />
      <div class="in-row">
        <TextInput path={[...path, 'from']} type="datetime-local" optional note={notes.notices} />
        <TextInput path={[...path, 'until']} type="datetime-local" optional note={t.value.always} />
      </div>
    </>
  )
}

/** A course: what it is, where, how long, and the dates with their seats. */
export function CourseForm({ path }: { readonly path: Path }) {
  const { fields, notes, course } = t.value
  return (
    <>
      <WordsInput path={[...path, 'title']} />
      <WordsInput path={[...path, 'place']} />
      <div class="in-row">
        <NumberInput path={[...path, 'minutes']} label={course.minutes} least={5} />
        <NumberInput path={[...path, 'seats']} least={1} most={500} note={notes.seats} />
      </div>
      <WordsInput path={[...path, 'remember']} optional />
      <h2>{fields.dates}</h2>
      <Listed
        path={[...path, 'dates']}
        nameOf={(index) => course.date(index + 1)}
        fresh={{ at: '' }}
        add={course.addDate}
        entry={(date) => (
          <div class="in-row">
            <TextInput path={[...date, 'at']} type="datetime-local" />
            <NumberInput path={[...date, 'seats']} least={1} most={500} note={notes.seatsOfDate} />
          </div>
        )}
      />
    </>
  )
}

/** One counter: its name, where it is, and which errands may be served there. */
export function CounterForm({ path }: { readonly path: Path }) {
  return (
    <>
      <WordsInput path={[...path, 'name']} />
      <div class="in-row">
        <TextInput path={[...path, 'short']} short />
        <ChoiceInput path={[...path, 'direction']} usual="none" choices={named(t.value.directions)} />
      </div>
      <ChooseSeveral path={[...path, 'serves']} choices={choicesOf('errands')} />
    </>
  )
}
