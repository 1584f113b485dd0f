import '../../../server/contract/fonts.css'
import '../../../server/contract/theme.css'
import './page.css'
import { render } from 'preact'
import { lookAtDesk } from './desk.ts'
import { Paper } from './paper.tsx'
import { language, texts } from './texts.ts'
import { lookIntoTray, tray } from './tray.ts'

const everyMs = 1000

/** Looks once a second, for as long as the page is open. */
async function keepLooking(): Promise<void> {
  await lookIntoTray()
  if (tray.value?.devices) await lookAtDesk()
  setTimeout(keepLooking, everyMs)
}

document.documentElement.lang = language
document.title = `${texts.title} – Næste`
const place = document.getElementById('app')
if (place) render(<Paper />, place)
void keepLooking()
