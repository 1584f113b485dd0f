interface BringProps {
  readonly heading: string
  readonly lines: readonly string[]
}

/** What to have at hand when the number is called. */
export const Bring = ({ heading, lines }: BringProps) => (
  <section class="bring">
    <h2>{heading}</h2>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
)
