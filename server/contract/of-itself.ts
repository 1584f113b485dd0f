/** The header of what a page asks by itself: nobody has done anything, so the time without a deed goes on. */
export const ofItself = 'x-of-itself'
