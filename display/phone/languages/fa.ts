export { common } from '../../../server/contract/texts/fa/common.ts'
export { phone } from '../../../server/contract/texts/fa/phone.ts'
