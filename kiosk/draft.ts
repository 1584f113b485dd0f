/** This page shows the lobby's document as it is being written, in a frame beside the forms: it gives no numbers. */
export const isDraft = location.search === '?draft'

/** Where offers, guides and pictures come from. */
export const offersAt = isDraft ? '/api/settings/preview' : '/api'
