import { endings, type Steps } from '../../insights/steps.ts'
import { returnReasons } from '../../queue/words.ts'
import type { Column } from './column.ts'

/** A place in the columns of steps. */
export interface StepAt {
  readonly steps: Steps
  readonly at: number
}

const minuteSeconds = 60
const known = (value: number | undefined): number | null => (value === undefined || value < 0 ? null : value)
const minute = (seconds: number | undefined): number | null => {
  const there = known(seconds)
  return there === null ? null : Math.floor(there / minuteSeconds)
}

/**
 * Steps of visits. Left out on purpose: ticket and number, since nobody is to be found again; and the counter, since
 * whoever knows the roster would read how one clerk works.
 */
export const visitColumns: readonly Column<StepAt>[] = [
  {
    name: 'day',
    kind: 'day',
    means: 'the date on which the visit began, in the lobby’s time zone',
    of: ({ steps, at }) => steps.days[steps.day[at] ?? 0] ?? null,
  },
  {
    name: 'step',
    kind: 'whole',
    means: '1 for the first step of a visit; one that was sent on has further steps, which follow it',
    of: ({ steps, at }) => steps.step[at] ?? null,
  },
  {
    name: 'errand',
    kind: 'text',
    means: 'id of the errand',
    of: ({ steps, at }) => steps.errands[steps.errand[at] ?? 0] ?? null,
  },
  {
    name: 'class',
    kind: 'text',
    means: 'id of the class of visitors, by the rule of the line',
    of: ({ steps, at }) => steps.classes[steps.class[at] ?? 0] ?? null,
  },
  {
    name: 'language',
    kind: 'text',
    means: 'language in which the number was taken (ISO 639-1)',
    of: ({ steps, at }) => steps.languages[steps.language[at] ?? 0] ?? null,
  },
  {
    name: 'on_behalf',
    kind: 'yes-no',
    means: 'came for another person',
    of: ({ steps, at }) => steps.behalf[at] === 1,
  },
  {
    name: 'was_booked',
    kind: 'yes-no',
    means: 'had an agreed time',
    of: ({ steps, at }) => known(steps.booked[at]) !== null,
  },
  {
    name: 'arrival_minute',
    kind: 'whole',
    means: 'when the visit began: minutes of the lobby’s clock since midnight',
    of: ({ steps, at }) => minute(steps.arrival[at]),
  },
  {
    name: 'queued_minute',
    kind: 'whole',
    means: 'when this step joined its line: minutes of the lobby’s clock since midnight',
    of: ({ steps, at }) => minute(steps.queued[at]),
  },
  {
    name: 'wait_seconds',
    kind: 'whole',
    means:
      'from joining the line (from the agreed time where that is later) to the first call; empty if never called',
    of: ({ steps, at }) => known(steps.wait[at]),
  },
  {
    name: 'way_seconds',
    kind: 'whole',
    means: 'from the last call to the arrival at the counter; empty if nobody said that they had come',
    of: ({ steps, at }) => known(steps.way[at]),
  },
  {
    name: 'handling_seconds',
    kind: 'whole',
    means: 'at the counter, until an outcome or until it was sent on; empty for all others',
    of: ({ steps, at }) => known(steps.handling[at]),
  },
  {
    name: 'stay_seconds',
    kind: 'whole',
    means: 'from joining the line to the end of the step; empty while it has none',
    of: ({ steps, at }) => known(steps.stay[at]),
  },
  {
    name: 'aside_seconds',
    kind: 'whole',
    means: 'set aside',
    of: ({ steps, at }) => known(steps.aside[at]),
  },
  {
    name: 'calls',
    kind: 'whole',
    means: 'how often it was called',
    of: ({ steps, at }) => steps.calls[at] ?? null,
  },
  {
    name: 'times_parked',
    kind: 'whole',
    means: 'how often it was set aside',
    of: ({ steps, at }) => steps.parked[at] ?? null,
  },
  {
    name: 'ending',
    kind: 'text',
    means: `how the step ended: ${endings.join(', ')}`,
    of: ({ steps, at }) => endings[steps.ending[at] ?? -1] ?? null,
  },
  {
    name: 'return_reason',
    kind: 'text',
    means: `why somebody must come back: ${returnReasons.join(', ')}`,
    of: ({ steps, at }) => returnReasons[steps.why[at] ?? -1] ?? null,
  },
  {
    name: 'is_accurate',
    kind: 'yes-no',
    means: 'false where the visit never got an end of its own',
    of: ({ steps, at }) => steps.accurate[at] === 1,
  },
]
