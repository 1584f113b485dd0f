import type { Mark } from './marks.ts'

/** Marks with their icons, below a number that stands large. */
export function MarkList({ marks }: { readonly marks: readonly Mark[] }) {
  if (marks.length === 0) return null
  return (
    <ul class="marks">
      {marks.map(({ id, icon: Icon, words }) => (
        <li key={id}>
          <Icon aria-hidden />
          {words}
        </li>
      ))}
    </ul>
  )
}
