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
  if (node.type === 'list') {
    const items = node.children.map((item) => words(item.children as readonly Inline[]))
    return [{ part: 'list', ordered: node.ordered === true, items: items.filter((item) => item !== '') }]
  }
  if (node.type === 'blockquote') return node.children.flatMap((inner) => partsOf(inner as Node))
  if (node.type === 'paragraph') return paragraph(node.children as readonly Inline[])
  return 'value' in node && node.type !== 'html' ? told({ part: 'paragraph', text: node.value }) : []
}

/** A picture stands by itself, wherever it stood in its line. */
function paragraph(line: readonly Inline[]): readonly GuidePart[] {
  const pictures = line.flatMap((one): GuidePart[] =>
    one.type === 'image' && one.url?.startsWith('picture:')
      ? [{ part: 'picture', picture: one.url.slice('picture:'.length), shows: one.alt ?? '' }]
      : [],
  )
  const rest = line.filter(({ type }) => type !== 'image')
  return [...pictures, ...told({ part: 'paragraph', text: words(rest) })]
}

const told = (part: Extract<GuidePart, { text: string }>): readonly GuidePart[] =>
  part.text === '' ? [] : [part]

function words(line: readonly Inline[]): string {
  const text = line.map(({ type, value, children }) => {
    if (type === 'html') return ''
    if (type === 'break') return ' '
    return value ?? (children ? `${words(children)}${type === 'paragraph' ? ' ' : ''}` : '')
  })
  return text.join('').replace(/\s+/g, ' ').trim()
}
