/** A number that was given as `--name 5`, or what stands without it. */
export function optionOf(args: readonly string[], name: string, without: number): number {
  const at = args.indexOf(`--${name}`)
  if (at < 0) return without
  const value = Number(args[at + 1])
  if (!(value > 0)) throw new Error(`--${name}: a number above 0, as --${name} ${without}`)
  return value
}
