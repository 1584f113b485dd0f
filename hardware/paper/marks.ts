import type { Logo } from './picture/logo.ts'

/** Words with their language, which decides letters and direction. */
export interface Spoken {
  readonly text: string
  readonly language: string
}

/** The hierarchy of a slip: the number, what it is about, what begins a part of it, what to know, the rest. */
export type Size = 'number' | 'title' | 'heading' | 'lead' | 'body'

/** `start` is left, and right in Arabic and Farsi. */
export type Align = 'start' | 'centre'

export interface TextMark extends Spoken {
  readonly kind: 'text'
  readonly size: Size
  readonly align: Align
}

/** One thing on the paper, from top to bottom, whatever writes it. */
export type Mark =
  | TextMark
  /** White on black over the full width, for what must not be overlooked. */
  | (Spoken & { readonly kind: 'banner' })
  /** An empty box to tick, and what it is for. */
  | (Spoken & { readonly kind: 'check'; readonly size: Size })
  | { readonly kind: 'gap'; readonly dots: number }
  | { readonly kind: 'rule' }
  /** A QR code, and the words that say what it is for; none where they are empty. */
  | (Spoken & { readonly kind: 'code'; readonly address: string })
  | { readonly kind: 'logo'; readonly logo: Logo }
  /** A frame to both edges, with millimetres. */
  | { readonly kind: 'ruler' }

/** Nobody reads a letter on a ticket, and a roll of paper has an end. */
const longest = 600

/** Words that begin where their language begins a line; nothing at all where there are none. */
export function words(
  size: Size,
  text: string,
  language: string,
  align: Align = 'start',
): readonly TextMark[] {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return short.trim() === '' ? [] : [{ kind: 'text', size, align, text: short, language }]
}

/** White paper between two marks. */
export const gap = (dots: number): Mark => ({ kind: 'gap', dots })

/** Each sentence, and each line, begins a line of its own: one step, one line. */
export function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?؟]) +|\n/)
}

/** A thin line with room around it, where another language begins. */
export const divider: readonly Mark[] = [gap(28), { kind: 'rule' }, gap(24)]
