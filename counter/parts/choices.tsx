interface Choice<T extends string> {
  readonly value: T
  readonly name: string
  readonly means?: string
}

interface Props<T extends string> {
  readonly id: string
  readonly legend: string
  readonly choices: readonly Choice<T>[]
  readonly chosen: readonly T[]
  /** One of them, or as many as one likes. */
  readonly several?: boolean
  readonly onChoose: (chosen: readonly T[]) => void
}

/** Some things to choose from, each with what it means. */
export function Choices<T extends string>({
  id,
  legend,
  choices,
  chosen,
  several = false,
  onChoose,
}: Props<T>) {
  const toggled = (value: T): readonly T[] => {
    if (!several) return [value]
    return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  }
  return (
    <fieldset class={`options${choices.some(({ means }) => means) ? '' : ' short'}`}>
      <legend>{legend}</legend>
      {choices.map(({ value, name, means }) => (
        <label key={value} class="option" for={`${id}-${value}`}>
          <input
            id={`${id}-${value}`}
            type={several ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(value)}
            aria-labelledby={`${id}-${value}-name`}
            {...(means ? { 'aria-describedby': `${id}-${value}-means` } : {})}
            onChange={() => onChoose(toggled(value))}
          />
          <span id={`${id}-${value}-name`}>{name}</span>
          {means ? <small id={`${id}-${value}-means`}>{means}</small> : null}
        </label>
      ))}
    </fieldset>
  )
}
