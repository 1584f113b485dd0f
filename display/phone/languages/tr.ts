export { common } from '../../../server/contract/texts/tr/common.ts'
export { phone } from '../../../server/contract/texts/tr/phone.ts'
