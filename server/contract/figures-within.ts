/** So long figures may take; then whoever asked hears that it takes too long. Milliseconds. */
export const figuresWithinMs = 20_000
