import type { Path } from '../../../server/contract/settings.ts'
import { at, edit } from '../draft.ts'
import { choicesOf, entriesOf } from '../entries.ts'
import { ChooseSeveral, idsAt, withOne } from '../fields/choose-several.tsx'
import { Several } from '../fields/field.tsx'
import { HoursInput } from '../fields/hours.tsx'
import { IconInput } from '../fields/icon.tsx'
import { Check, ChoiceInput, NumberInput, TextInput } from '../fields/inputs.tsx'
import { Lines } from '../fields/lines.tsx'
import { Listed } from '../fields/listed.tsx'
import { Optional } from '../fields/optional.tsx'
import { beside, WordsInput } from '../fields/words.tsx'
import { t } from '../texts.ts'
import { Questions } from './questions.tsx'

/** All of one errand: first what people read, then where and when, then what is seldom changed. */
export function ErrandForm({ path, id }: { readonly path: Path; readonly id: string }) {
  const { fields, notes, segments, noChoice } = t.value
  return (
    <>
      <WordsInput path={[...path, 'name']} />
      <WordsInput path={[...path, 'hint']} note={notes.hint} optional />
      <IconInput path={[...path, 'icon']} />
      <Several path={[...path, 'bring']}>
        <Bring path={[...path, 'bring']} />
      </Several>
      <ChoiceInput path={[...path, 'guide']} choices={choicesOf('guides')} none={noChoice} />
      <Several path={[...path, 'questions']}>
        <Questions errand={path} />
      </Several>
      <Places list="groups" inner="errands" id={id} />
      <Places list="counters" inner="serves" id={id} />
      <div class="in-row">
        <TextInput path={[...path, 'letter']} note={notes.letter} short />
        <NumberInput path={[...path, 'minutes']} note={notes.minutes} least={1} most={240} />
        <NumberInput path={[...path, 'capacityPerDay']} note={notes.capacityPerDay} least={1} optional />
      </div>
      <When path={path} />
      <WordsInput path={[...path, 'behalf']} note={notes.behalf} optional />
      <Check
        label={fields.inPerson ?? ''}
        checked={at([...path, 'inPerson']) === true}
        onChange={(value) => edit({ do: 'set', path: [...path, 'inPerson'], value })}
      />
      <Lines
        path={[...path, 'words', beside.value ?? 'da']}
        language={beside.value ?? 'da'}
        label={`${fields.words} (${t.value.languages[beside.value ?? 'da']})`}
        note={notes.words}
      />
      <Optional path={[...path, 'target']} label={t.value.ownTarget} fresh={{ minutes: 10, share: 0.8 }}>
        <div class="in-row">
          <NumberInput path={[...path, 'target', 'minutes']} label={fields.mostMinutes ?? ''} least={1} />
          <NumberInput path={[...path, 'target', 'share']} times={100} most={100} />
        </div>
      </Optional>
      <div class="in-row">
        <TextInput path={[...path, 'kle']} note={notes.kle} short />
        <ChoiceInput
          path={[...path, 'segment']}
          usual="citizen"
          choices={[
            { value: 'citizen', name: segments.citizen },
            { value: 'business', name: segments.business },
          ]}
        />
      </div>
      <p class="field-note">{notes.errandId(id)}</p>
    </>
  )
}

function When({ path }: { readonly path: Path }) {
  const { ownHours, ownPeriods, notes, addOne, fields } = t.value
  const periods = [...path, 'periods']
  return (
    <>
      <Optional path={[...path, 'hours']} label={ownHours} fresh={{}} note={notes.hours}>
        <HoursInput path={[...path, 'hours']} />
      </Optional>
      <Optional path={periods} label={ownPeriods} fresh={[]} note={notes.periods}>
        <Listed
          path={periods}
          add={addOne}
          fresh={{ from: '', to: '' }}
          nameOf={(index) => `${fields.periods} ${index + 1}`}
          entry={(one) => (
            <div class="in-row">
              <TextInput path={[...one, 'from']} type="date" />
              <TextInput path={[...one, 'to']} type="date" />
            </div>
          )}
        />
      </Optional>
    </>
  )
}

function Bring({ path }: { readonly path: Path }) {
  return (
    <Listed
      path={path}
      add={t.value.addOne}
      fresh={{ da: '' }}
      nameOf={(index) => `${index + 1}`}
      entry={(one, index) => <WordsInput path={one} label={`${index + 1}.`} />}
    />
  )
}

interface PlacesProps {
  readonly list: 'groups' | 'counters'
  readonly inner: 'errands' | 'serves'
  readonly id: string
}

/** Where the errand is found: its cards, or its counters. */
function Places({ list, inner, id }: PlacesProps) {
  return (
    <Several path={[list]}>
      <div class="checks">
        {entriesOf(list).map(({ id: place, name, path }) => {
          const own = [...path, inner]
          return (
            <Check
              key={place}
              label={name}
              checked={idsAt(own).includes(id)}
              onChange={(isIn) => edit({ do: 'set', path: own, value: withOne(idsAt(own), id, isIn) })}
            />
          )
        })}
      </div>
    </Several>
  )
}

/** A card of the kiosk's front page. */
export function GroupForm({ path }: { readonly path: Path }) {
  return (
    <>
      <WordsInput path={[...path, 'name']} />
      <WordsInput path={[...path, 'hint']} note={t.value.notes.hint} optional />
      <IconInput path={[...path, 'icon']} />
      <ChooseSeveral path={[...path, 'errands']} choices={choicesOf('errands')} />
    </>
  )
}
