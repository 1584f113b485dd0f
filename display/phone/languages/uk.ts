export { common } from '../../../server/contract/texts/uk/common.ts'
export { phone } from '../../../server/contract/texts/uk/phone.ts'
