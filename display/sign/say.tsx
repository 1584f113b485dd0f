import { sign as danish, type SignTexts } from '../../server/contract/texts/da/wall.ts'
import { sign as english } from '../../server/contract/texts/en/wall.ts'
import { Both } from '../parts/both.tsx'

/** One of the sign's words, in both of its languages. */
export const Say = ({ word }: { readonly word: keyof SignTexts }) => (
  <Both da={danish[word]} en={english[word]} />
)
