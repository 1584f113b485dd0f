import type { Question } from '../contract/insights.ts'
import { absent } from './absent.ts'
import { arrivals } from './arrivals.ts'
import type { Insight } from './asked.ts'
import { booked } from './booked.ts'
import { busiest } from './busiest.ts'
import { channels } from './channels.ts'
import { control } from './control.ts'
import { countingWeek } from './counting-week.ts'
import { door } from './door.ts'
import { edges } from './edges.ts'
import { failedDemand } from './failed-demand.ts'
import { forecast } from './forecast.ts'
import { handling } from './handling.ts'
import { languages } from './languages.ts'
import { lostMinutes } from './losses.ts'
import { needs } from './needs.ts'
import { overview } from './overview.ts'
import { returns } from './returns.ts'
import { service } from './service.ts'
import { settled } from './settled.ts'
import { staffing } from './staffing.ts'
import { takt } from './takt.ts'
import { transfers } from './transfers.ts'
import { valueStream } from './value-stream.ts'
import { variants } from './variants.ts'
import { waits } from './waits.ts'

/** Each question, and how it is answered. */
export const insights: Readonly<Record<Question, Insight>> = {
  overview,
  arrivals,
  busiest,
  edges,
  door,
  waits,
  service,
  absent,
  booked,
  languages,
  handling,
  settled,
  returns,
  transfers,
  needs,
  'value-stream': valueStream,
  variants,
  takt,
  control,
  losses: lostMinutes,
  channels,
  'failed-demand': failedDemand,
  'counting-week': countingWeek,
  forecast,
  staffing,
}
