import { fromMarkdown } from 'mdast-util-from-markdown'
import type { GuidePart } from '../contract/offers.ts'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root['children'][number]
/** Anything that may stand within a line. */
interface Inline {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly alt?: string | null | undefined
  readonly children?: readonly Inline[]
}

/**
 * A guide's Markdown as parts that screens and paper draw alike: headings, paragraphs, lists and pictures. A link is
 * its words, and what else Markdown knows is taken for plain text; HTML is left out.
 */
export function guideParts(markdown: string): readonly GuidePart[] {
  return fromMarkdown(markdown).children.flatMap(partsOf)
}

function partsOf(node: Node): readonly GuidePart[] {
  if (node.type === 'heading') return told({ part: 'heading', text: words(node.children) })
  if (node.type === 'list') return list(node)
  if (node.type === 'blockquote') return node.children.flatMap((inner) => partsOf(inner as Node))
  if (node.type === 'paragraph') return paragraph(node.children as readonly Inline[])
  return 'value' in node && node.type !== 'html' ? told({ part: 'paragraph', text: node.value }) : []
}

function list(node: Extract<Node, { type: 'list' }>): readonly GuidePart[] {
  const children = node.children as readonly Inline[]
  const items = children.map((item) => words(item.children ?? [])).filter((item) => item !== '')
  return [{ part: 'list', ordered: node.ordered === true, items }, ...pictures(children)]
}

/** A picture stands by itself, wherever it stood. */
const pictures = (among: readonly Inline[]): readonly GuidePart[] =>
  among.flatMap((one): readonly GuidePart[] => {
    if (one.children) return pictures(one.children)
    return one.type === 'image' && one.url?.startsWith('picture:')
      ? [{ part: 'picture', picture: one.url.slice('picture:'.length), shows: one.alt ?? '' }]
      : []
  })

function paragraph(line: readonly Inline[]): readonly GuidePart[] {
  const rest = line.filter(({ type }) => type !== 'image')
  return [...pictures(line), ...told({ part: 'paragraph', text: words(rest) })]
}

const told = (part: Extract<GuidePart, { text: string }>): readonly GuidePart[] =>
  part.text === '' ? [] : [part]

/** What stands in lines of its own. */
const apart: ReadonlySet<string> = new Set(['paragraph', 'listItem'])

function words(line: readonly Inline[]): string {
  const text = line.map(({ type, value, children }) => {
    if (type === 'html') return ''
    if (type === 'break') return ' '
    return value ?? (children ? `${words(children)}${apart.has(type) ? ' ' : ''}` : '')
  })
  return text.join('').replace(/\s+/g, ' ').trim()
}
