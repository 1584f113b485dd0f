export { common } from '../../../server/contract/texts/de/common.ts'
export { phone } from '../../../server/contract/texts/de/phone.ts'
