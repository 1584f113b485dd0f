export { common } from '../../../server/contract/texts/en/common.ts'
export { phone } from '../../../server/contract/texts/en/phone.ts'
