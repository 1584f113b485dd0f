/** A quiet ring that empties around the seconds that are left. */
export function Ring({ left, of }: { readonly left: number; readonly of: number }) {
  return (
    <span class="ring">
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="21" />
        <circle
          class="ring-left"
          cx="24"
          cy="24"
          r="21"
          pathLength={1}
          style={{ strokeDashoffset: 1 - left / of }}
        />
      </svg>
      <span>{left}</span>
    </span>
  )
}
