import { signal } from '@preact/signals'
import { language, t } from '../language.ts'
import { newKey } from '../new-key.ts'
import { courses } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { Words } from '../parts/words.tsx'
import { back, go, type Place, place } from '../state.ts'
import { Courses } from './courses.tsx'
import { takeSeat } from './take-seat.ts'
import { When } from './when.tsx'

type At = Extract<Place, { at: 'course' }>

const taking = signal(false)
/** Why the last try gave no seat, and on which page. */
const told = signal<{ readonly at: At; readonly why: 'gone' | 'failed' } | null>(null)

const keys = new WeakMap<At, string>()
/** One for as long as somebody looks at the date: pressing again after a lost answer takes no second seat. */
function keyFor(at: At): string {
  const key = keys.get(at) ?? newKey()
  keys.set(at, key)
  return key
}

async function take(at: At): Promise<void> {
  if (taking.value) return
  taking.value = true
  const { course, date } = at
  const came = await takeSeat({ course, date, language: language.value, key: keyFor(at) })
  taking.value = false
  // Whoever has gone on meanwhile still gets the seat that was given.
  if (typeof came !== 'string') return go({ at: 'seat', seat: came })
  if (place.value === at) told.value = { at, why: came }
}

/** One course, and the one question. */
export function Course({ at }: { readonly at: At }) {
  const words = t.value.courses
  const course = courses.value.find((one) => one.course === at.course && one.date === at.date)
  if (!course) return <Courses />
  const isFull = course.free === 0
  const why = told.value?.at === at ? told.value.why : isFull ? 'gone' : null
  return (
    <div class="screen">
      <Band key="course" over={<Words said={course.title} />} heading={words.ask} />
      <main class="end">
        <p class="end-say course-when">
          <When {...course} />
        </p>
        <p class="end-how">{isFull ? words.full : words.free(course.free)}</p>
        <div role="alert">{why ? <p class="code-told">{words[why]}</p> : null}</div>
        <div class="end-choices">
          <button
            type="button"
            class="button primary"
            disabled={isFull}
            aria-busy={taking.value}
            onClick={() => void take(at)}
          >
            {words.take}
          </button>
        </div>
      </main>
      <Foot onBack={back} />
    </div>
  )
}
