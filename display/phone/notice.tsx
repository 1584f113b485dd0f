interface NoticeProps {
  readonly number: string | null
  readonly what: string
  readonly how: string
}

/** What became of a ticket, and what can be done now. */
export function Notice({ number, what, how }: NoticeProps) {
  return (
    <main class="page notice">
      {number && <p class="notice-number">{number}</p>}
      <h1>{what}</h1>
      <p>{how}</p>
    </main>
  )
}
