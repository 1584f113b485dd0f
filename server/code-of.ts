/** The code that the system, the database or a line gives an error; null where it gives none. */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : null
