/** Six digits and four look like a CPR number, which nobody needs on a screen, in a word to a colleague or in a log. */
const likeCpr = /(?<!\d)\d{6}[ -]?\d{4}(?!\d)/g

export const hideCpr = (text: string): string => text.replace(likeCpr, '######-####')

export const hasNoCpr = (text: string): boolean => hideCpr(text) === text
/** What is said of a text that has one. */
export const withoutCpr = 'leave out what looks like a CPR number'
