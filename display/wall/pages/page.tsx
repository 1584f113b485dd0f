import { CalendarDays, ListChecks, Megaphone } from 'lucide-preact'
import { atTime, longDate, wordsIn } from '../../../server/contract/format.ts'
import type { House, Words } from '../../../server/contract/views.ts'
import type { WallCourse, WallGuide } from '../../../server/contract/wall-pages.ts'
import { Both } from '../../parts/both.tsx'
import { Say } from '../say.tsx'
import { Week } from '../week.tsx'
import { idOf, type Page } from './pages.ts'

interface PageProps {
  readonly page: Page
  readonly house: House
  readonly now: number
}

/** One page, beside the queue. */
export function CalmPage({ page, house, now }: PageProps) {
  return (
    <section class="calm-page">
      <div class="calm-words" key={idOf(page)} style={{ '--days': house.hours.length }}>
        {page.page === 'notice' && <Notice {...page.notice} />}
        {page.page === 'guide' && <Guide guide={page.guide} />}
        {page.page === 'course' && <Course course={page.course} timeZone={house.timeZone} />}
        {page.page === 'hours' && <Week house={house} now={now} heading="h1" />}
      </div>
    </section>
  )
}

const BothWords = ({ words }: { readonly words: Words }) => (
  <Both da={wordsIn(words, 'da')} en={words.en ?? null} />
)

function Notice({ title, text }: { readonly title: Words; readonly text: Words | null }) {
  return (
    <>
      <p class="calm-kind">
        <Megaphone strokeWidth={1.75} aria-hidden="true" />
        <Say text={(t) => t.news} />
      </p>
      <h1>
        <BothWords words={title} />
      </h1>
      {text && (
        <p>
          <BothWords words={text} />
        </p>
      )}
    </>
  )
}

function Guide({ guide: { da, en, picture } }: { readonly guide: WallGuide }) {
  return (
    <>
      <p class="calm-kind">
        <ListChecks strokeWidth={1.75} aria-hidden="true" />
        <Say text={(t) => t.haveReady} />
      </p>
      <h1>
        <Both da={da.title} en={en?.title ?? null} />
      </h1>
      {picture && <img src={`/api/pictures/${picture}`} alt="" />}
      <ul>
        {da.points.map((point, place) => (
          <li key={point}>
            <Both da={point} en={en?.points[place] ?? null} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** As many dates as are read from afar. */
const mostDates = 3

function Course({ course, timeZone }: { readonly course: WallCourse; readonly timeZone: string }) {
  const day = (at: number, language: 'da' | 'en') =>
    `${longDate(at, { language, timeZone })} ${atTime(at, { language, timeZone })}`
  return (
    <>
      <p class="calm-kind">
        <CalendarDays strokeWidth={1.75} aria-hidden="true" />
        <Say text={(t) => t.course} />
      </p>
      <h1>
        <BothWords words={course.title} />
      </h1>
      <ul>
        {course.dates.slice(0, mostDates).map((at) => (
          <li key={at}>
            <Both da={day(at, 'da')} en={day(at, 'en')} />
          </li>
        ))}
      </ul>
      <p>
        <BothWords words={course.place} />
      </p>
    </>
  )
}
