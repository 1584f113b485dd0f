import { type CountRows, openCountRows } from './count-rows.ts'
import type { Db } from './database.ts'
import { type EnquiryRows, openEnquiryRows } from './enquiry-rows.ts'
import { type OutsideRowsBetween, openOutsideRows } from './outside-rows.ts'
import { openStepRows, type StepRowsBetween } from './step-rows.ts'

/** Where all that questions are answered from is read. */
export interface MaterialRows {
  readonly stepRows: StepRowsBetween
  readonly enquiryRows: EnquiryRows
  readonly countRows: CountRows
  readonly outsideRows: OutsideRowsBetween
}

export const openMaterialRows = (db: Db): MaterialRows => ({
  stepRows: openStepRows(db),
  enquiryRows: openEnquiryRows(db),
  countRows: openCountRows(db),
  outsideRows: openOutsideRows(db),
})
