import { readConfig } from './config.ts'
import { openDatabase } from './store/open.ts'
import { rebuildVisits } from './store/rebuild.ts'

const { dataDir } = readConfig(process.env, [])
const db = openDatabase(dataDir)
const read = rebuildVisits(db)
const { visits } = db.prepare<[], { visits: number }>('SELECT count(*) AS visits FROM visit').get() ?? {
  visits: 0,
}
db.close()
console.log(`Read ${read} events and wrote ${visits} steps of visits.`)
