import '../server/contract/fonts.css'
import '../server/contract/theme.css'
import './app.css'
import './parts/parts.css'
import './sign-in/sign-in.css'
import './choose/choose.css'
import './desk/desk.css'
import './desk/person.css'
import './desk/deeds.css'
import './desk/panel.css'
import './desk/lists.css'
import './desk/room.css'
import './devices/devices.css'
import './devices/trouble-line.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { guardPresses } from './guard.ts'
import { lookWho } from './session.ts'
import { showTitle } from './show-title.ts'

const place = document.getElementById('app')
if (place) render(<App />, place)
guardPresses(document)
showTitle()
void lookWho()
