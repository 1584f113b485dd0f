/** Something that whoever starts the lobby can mend; its message says what, in plain sentences. */
export class StartProblem extends Error {}
