export { common } from '../../../server/contract/texts/pl/common.ts'
export { phone } from '../../../server/contract/texts/pl/phone.ts'
