import { tick } from '../../../server/contract/charts/told.ts'
import type { Reader } from '../../../server/contract/said.ts'
import { said } from '../../../server/contract/said.ts'

/** Seconds as whole minutes in a sentence, rounded up: a promise that holds. */
export const minutesSaid = (seconds: number | null, reader: Reader): string =>
  seconds === null ? '–' : tick(Math.ceil(seconds / 60), 'count', reader)

export const shareSaid = (share: number | null, reader: Reader): string => said(share, 'share', reader)
export const countSaid = (count: number | null, reader: Reader): string => said(count, 'count', reader)
export const numberSaid = (number: number | null, reader: Reader): string => said(number, 'number', reader)
