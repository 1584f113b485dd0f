/** What a YAML file says, as the build reads it. */
declare module '*.yaml' {
  const value: unknown
  export default value
}
