import type { CrisisFolder } from '../../hardware/paper/sheet/crisis-folder.ts'
import type { Table } from '../contract/insights.ts'
import type { Reader } from '../contract/said.ts'
import type { ReportAbout } from './report/report.ts'
import type { Headings } from './tables/cells.ts'
import type { About } from './tables/xlsx.ts'

/** A workbook of a question's tables. */
export interface XlsxWork {
  readonly do: 'xlsx'
  readonly tables: readonly Table[]
  readonly reader: Reader
  readonly headings: Headings
  readonly about: About
}

/** A month's or a year's report. */
export interface ReportWork {
  readonly do: 'report'
  readonly about: ReportAbout
}

/** The crisis folder, or its card alone. */
export interface FolderWork {
  readonly do: 'folder'
  readonly folder: CrisisFolder
}

/** A file that is made beside the lobby. */
export type FileWork = XlsxWork | ReportWork | FolderWork
