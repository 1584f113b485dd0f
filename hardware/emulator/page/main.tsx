import '../../../server/contract/theme.css'
import './page.css'
import { render } from 'preact'
import { Paper } from './paper.tsx'
import { keepLooking } from './tray.ts'

const place = document.getElementById('app')
if (place) render(<Paper />, place)
keepLooking()
