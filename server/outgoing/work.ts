import type { Table } from '../contract/insights.ts'
import type { Reader } from '../contract/said.ts'
import type { Headings } from './tables/cells.ts'
import type { About } from './tables/xlsx.ts'

/** A file that is made beside the lobby. */
export interface XlsxWork {
  readonly do: 'xlsx'
  readonly tables: readonly Table[]
  readonly reader: Reader
  readonly headings: Headings
  readonly about: About
}

export type FileWork = XlsxWork
