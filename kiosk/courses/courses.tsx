import { ChevronRight } from 'lucide-preact'
import { t } from '../language.ts'
import { type CourseNow, courses } from '../offers.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { Words } from '../parts/words.tsx'
import { back, go } from '../state.ts'
import { When } from './when.tsx'

/** The courses that are to come: what, when, and whether there is room. */
export function Courses() {
  const { heading, lead, none } = t.value.courses
  return (
    <div class="screen">
      <Band key="courses" heading={heading} lead={lead} />
      <main class="answers">
        {courses.value.length === 0 ? <p class="end-say">{none}</p> : null}
        {courses.value.map((course) => (
          <Answer key={`${course.course} ${course.date}`} course={course} />
        ))}
      </main>
      <Foot onBack={back} />
    </div>
  )
}

function Answer({ course: { course, date, title, free, ...when } }: { readonly course: CourseNow }) {
  const words = t.value.courses
  return (
    <button
      type="button"
      class="answer course"
      aria-disabled={free === 0}
      onClick={() => {
        if (free > 0) go({ at: 'course', course, date })
      }}
    >
      <span>
        <Words said={title} />
        <span class="course-note">
          <When {...when} />
        </span>
        <span class="course-note">{free > 0 ? words.free(free) : words.full}</span>
      </span>
      {free > 0 ? <ChevronRight class="mirrored" strokeWidth={1.75} aria-hidden="true" /> : null}
    </button>
  )
}
