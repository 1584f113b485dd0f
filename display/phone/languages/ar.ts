export { common } from '../../../server/contract/texts/ar/common.ts'
export { phone } from '../../../server/contract/texts/ar/phone.ts'
