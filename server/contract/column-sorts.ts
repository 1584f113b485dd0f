/** What is kept, sort by sort, as columns for analysis. */
export const columnSorts = ['visits', 'contacts', 'elsewhere', 'led-on', 'doors'] as const
export type ColumnSort = (typeof columnSorts)[number]
