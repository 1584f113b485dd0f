import { leaving } from '../../../server/contract/kept.ts'
import { at, edit } from '../draft.ts'
import { choicesOf, idFrom, idsOf } from '../entries.ts'
import { ChooseSeveral } from '../fields/choose-several.tsx'
import { ColourInput } from '../fields/colour.tsx'
import { Several } from '../fields/field.tsx'
import { HoursInput, Intervals } from '../fields/hours.tsx'
import { Check, ChoiceInput, NumberInput, TextInput } from '../fields/inputs.tsx'
import { Lines } from '../fields/lines.tsx'
import { Listed } from '../fields/listed.tsx'
import { PictureInput } from '../fields/picture.tsx'
import { textAt, WordsInput } from '../fields/words.tsx'
import { t } from '../texts.ts'

/** The town, its colour and logo, and where people are led whom no line fits. */
export function HouseForm() {
  const { notes, noChoice, fields } = t.value
  return (
    <>
      <TextInput path={['town', 'name']} />
      <WordsInput path={['town', 'office']} />
      <TextInput path={['town', 'address']} label={t.value.townAddress} />
      <div class="in-row">
        <TextInput path={['town', 'phone']} type="tel" short />
        <TextInput path={['town', 'timeZone']} short />
      </div>
      <TextInput path={['town', 'website']} type="url" />
      <ColourInput path={['theme', 'accent']} note={notes.accent} />
      <PictureInput path={['town', 'logo']} note={notes.logo} />
      <p class="field-note">{notes.papers}</p>
      <WordsInput path={['behalf']} rows={2} />
      <ChoiceInput path={['leads', 'unsure']} choices={choicesOf('errands')} none={noChoice} />
      <ChoiceInput path={['leads', 'online']} choices={choicesOf('errands')} none={noChoice} />
      <ChoiceInput
        path={['leads', 'behalf']}
        label={`${fields.guide}: ${fields.behalf?.toLowerCase()}`}
        choices={choicesOf('guides')}
        none={noChoice}
      />
    </>
  )
}

/** The week, and the days that are not as others. */
export function HoursForm() {
  const { notes, addOne, fields } = t.value
  return (
    <>
      <HoursInput path={['hours']} />
      <Several path={['holidays', 'exceptions']} note={notes.exceptions}>
        <Listed
          path={['holidays', 'exceptions']}
          add={addOne}
          fresh={{ date: '', name: { da: '' }, hours: [] }}
          nameOf={(index) => textAt(['holidays', 'exceptions', index, 'name'], 'da') || `${index + 1}`}
          entry={(one) => (
            <>
              <TextInput path={[...one, 'date']} type="date" />
              <WordsInput path={[...one, 'name']} />
              <Intervals path={[...one, 'hours']} name={fields.hours ?? ''} />
            </>
          )}
        />
      </Several>
      <Lines path={['holidays', 'alsoClosed']} note={notes.alsoClosed} />
      <TextInput path={['holidays', 'country']} short />
    </>
  )
}

/** What the house has set out to reach, and the published rule of the line. */
export function TargetsForm() {
  const { notes, needs, noChoice, fields } = t.value
  const choices = Object.entries(needs).map(([value, name]) => ({ value, name }))
  return (
    <>
      <Several path={['targets', 'wait']}>
        <div class="in-row">
          <NumberInput path={['targets', 'wait', 'minutes']} label={fields.mostMinutes ?? ''} least={1} />
          <NumberInput path={['targets', 'wait', 'share']} times={100} most={100} />
        </div>
      </Several>
      <NumberInput path={['targets', 'onTheSpot']} times={100} most={100} />
      <Check
        label={fields.openDataPublished ?? ''}
        checked={at(['openData', 'published']) === true}
        onChange={(published) => edit({ do: 'set', path: ['openData'], value: { published } })}
      />
      <Several path={['retention']} note={notes.retention}>
        {leaving.map((name) => (
          <NumberInput
            key={name}
            path={['retention', name]}
            label={fields[`retention.${name}`] ?? name}
            least={1}
          />
        ))}
      </Several>
      <NumberInput path={['rules', 'callsBeforeAbsent']} least={1} most={5} />
      <Check
        label={fields.twoPeople ?? ''}
        checked={at(['rules', 'crisis', 'twoPeople']) === true}
        onChange={(twoPeople) => edit({ do: 'set', path: ['rules', 'crisis'], value: { twoPeople } })}
      />
      <Several path={['rules', 'bookings']}>
        <div class="in-row">
          <NumberInput path={['rules', 'bookings', 'earliestMinutes']} />
          <NumberInput path={['rules', 'bookings', 'latestMinutes']} />
        </div>
      </Several>
      <Several path={['rules', 'rush']}>
        <ChoiceInput
          path={['rules', 'rush', 'errand']}
          label={fields['rush.errand'] ?? ''}
          choices={choicesOf('errands')}
          none={noChoice}
        />
        <NumberInput path={['rules', 'rush', 'quickMinutes']} least={1} most={60} />
        <NumberInput path={['rules', 'rush', 'comeBackFromMinutes']} least={15} most={480} />
        <div class="in-row">
          <NumberInput path={['rules', 'rush', 'windowMinutes']} least={5} most={60} />
          <NumberInput path={['rules', 'rush', 'keptMinutes']} most={60} />
        </div>
      </Several>
      <Several path={['rules', 'classes']} note={notes.classes}>
        <Listed
          path={['rules', 'classes']}
          add={t.value.addOne}
          fresh={{ id: idFrom('ny', idsOf(['rules', 'classes'])), name: { da: '' }, headStartMinutes: 0 }}
          nameOf={(index) => textAt(['rules', 'classes', index, 'name'], 'da') || `${index + 1}`}
          entry={(one) => (
            <>
              <WordsInput path={[...one, 'name']} />
              <NumberInput path={[...one, 'headStartMinutes']} most={120} />
              <ChooseSeveral path={[...one, 'needs']} choices={choices} />
            </>
          )}
        />
      </Several>
    </>
  )
}
