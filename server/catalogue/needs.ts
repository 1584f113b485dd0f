/** A practical wish, never its cause. */
export const needs = ['seat', 'more-time', 'hearing', 'sight', 'wheelchair', 'interpreter'] as const
export type Need = (typeof needs)[number]
