import { parentPort, workerData } from 'node:worker_threads'
import type { FileWork } from './work.ts'

const work: FileWork = workerData

/** Makes the file that the thread was started for; what the other kinds need is not even read. */
async function made(): Promise<Uint8Array> {
  if (work.do === 'xlsx') {
    const { xlsxOf } = await import('./tables/xlsx.ts')
    return xlsxOf(work.tables, work.reader, work.headings, work.about)
  }
  if (work.do === 'folder') {
    const { crisisFolder } = await import('../../hardware/paper/sheet/crisis-folder.ts')
    return crisisFolder(work.folder)
  }
  const { reportOf } = await import('./report/report.ts')
  const { reportSheet } = await import('../../hardware/paper/sheet/report-sheet.ts')
  return reportSheet(reportOf(work.about))
}

parentPort?.postMessage(await made())
