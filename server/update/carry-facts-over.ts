import { openFile } from '../store/database.ts'
import { carryFacts } from './carry-facts.ts'

/** `node carry-facts.js NEWER OLDER`: for update.sh; says `carried=12 left=0`. */
const [from, into] = process.argv.slice(2)
if (!from || !into) {
  console.error('Usage: node carry-facts.js NEWER OLDER')
  process.exit(2)
}
const newer = openFile(from, { readonly: true, fileMustExist: true })
const older = openFile(into, { fileMustExist: true })
const { carried, left } = carryFacts(newer, older)
newer.close()
older.close()
console.log(`carried=${carried} left=${left}`)
