import { writeFileSync } from 'node:fs'
import { defaultCatalogueText } from './catalogue/herning.ts'

const file = process.argv.at(-1) ?? 'lobby.yaml'
// Never over what a town has made its own.
writeFileSync(file, defaultCatalogueText(), { flag: 'wx' })
console.log(`The built-in catalogue stands in ${file}.`)
