import { useLayoutEffect, useRef } from 'preact/hooks'

interface NoticeProps {
  readonly number: string | null
  readonly what: string
  readonly how: string
}

/** What became of a ticket, and what can be done now. */
export function Notice({ number, what, how }: NoticeProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // It takes the place of what was pressed, so the keyboard and the reading voice go on from here.
  useLayoutEffect(() => heading.current?.focus(), [])
  return (
    <main class="page notice">
      {number && <p class="notice-number">{number}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {what}
      </h1>
      <p>{how}</p>
    </main>
  )
}
