export { common } from '../../../server/contract/texts/so/common.ts'
export { phone } from '../../../server/contract/texts/so/phone.ts'
