import { z } from 'zod'
import type { Language } from './languages.ts'

const text = z.string().min(1)
const translation = text.optional()

/** A text by language; Danish stands in where another is missing. */
export const Words = z
  .object({
    da: text,
    en: translation,
    de: translation,
    pl: translation,
    ro: translation,
    uk: translation,
    ar: translation,
    tr: translation,
    so: translation,
    fa: translation,
  } satisfies Record<Language, unknown>)
  .strict()
export type Words = z.infer<typeof Words>

/** A text in the asked language, or the Danish one. */
export const inLanguage = (words: Words, language: Language): string => words[language] ?? words.da
