import type { Language } from './languages.ts'

/** One translated text, and where in the document it goes. */
export interface Placed {
  readonly path: readonly (string | number)[]
  readonly value: unknown
}

type Node = Readonly<Record<string, unknown>>

/**
 * Where the texts of one language's translation go. It has the shape of the document, with texts where that has words
 * by language; a list's entries go by their ids, or by their order where they have none.
 */
export function overlay(document: unknown, translation: unknown, language: Language): readonly Placed[] {
  return placed(document, translation, language, [])
}

function placed(node: unknown, said: unknown, language: Language, path: Placed['path']): readonly Placed[] {
  const at = (): string => `${language}.yaml: ${path.join('.')}`
  if (typeof said === 'string') {
    if (!isObject(node) || typeof node.da !== 'string')
      throw new Error(`${at()} is no text that is translated`)
    return [{ path: [...path, language], value: said }]
  }
  if (!isObject(said) && !Array.isArray(said)) throw new Error(`${at()} must be a text or named fields`)
  return Object.entries(said).flatMap(([name, inner]) => {
    const key = Array.isArray(node) ? indexOf(node, name) : name
    const child = Array.isArray(node) ? node[Number(key)] : isObject(node) ? node[name] : undefined
    if (child === undefined) throw new Error(`${at()}: there is no "${name}" to translate`)
    return placed(child, inner, language, [...path, key])
  })
}

const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function indexOf(list: readonly unknown[], name: string): number {
  const byId = list.findIndex((entry) => isObject(entry) && entry.id === name)
  return byId >= 0 ? byId : Number(name)
}
