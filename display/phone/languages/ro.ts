export { common } from '../../../server/contract/texts/ro/common.ts'
export { phone } from '../../../server/contract/texts/ro/phone.ts'
