/** As what a question's figures can be taken home. By itself, so that a page that offers them stays light. */
export const tableFormats = ['csv', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]
