import '../server/contract/crisis-notice.css'
import '../server/contract/fonts.css'
import '../server/contract/theme.css'
import './kiosk.css'
import './parts/band.css'
import './parts/buttons.css'
import './parts/cards.css'
import './parts/foot.css'
import './parts/week.css'
import './parts/paper.css'
import './parts/ending.css'
import './screens/ticket.css'
import './screens/idle.css'
import './screens/closed.css'
import './screens/message.css'
import './screens/start.css'
import './screens/way.css'
import './screens/rush.css'
import './search/search.css'
import './booking/check-in.css'
import './courses/courses.css'
import './parts/guide.css'
import './parts/help.css'
import './parts/notices.css'
import './parts/contrast.css'
import { render } from 'preact'
import { soundAlarm } from '../server/contract/alarm-sound.ts'
import { hold } from '../server/contract/hold.ts'
import { App } from './app.tsx'
import { audio } from './audio.ts'
import { forgetCode } from './booking/code.ts'
import { isDraft } from './draft.ts'
import { openEar } from './ear/ear.ts'
import { followForm } from './follow-form.ts'
import { listenToKeys } from './keys.ts'
import { lockIn } from './locked-in.ts'
import { followOffers } from './offers.ts'
import { watchQuiet } from './quiet.ts'
import { getReady } from './ready.ts'
import { listenToScanner } from './scan.ts'
import { followQuery } from './search/query.ts'
import { house, lobby } from './state.ts'
import { guardStrikes } from './strikes.ts'

guardStrikes(document)
lockIn(document, () => lobby.view.value?.screen.keys ?? null)
listenToKeys(document, () => lobby.view.value?.screen.keys ?? null)
openEar(document)
watchQuiet(document)
listenToScanner()
followOffers()
followForm()
followQuery()
getReady()
forgetCode()
// Whoever writes the document sees its notices, and need not hear them.
if (!isDraft) soundAlarm(house, 'kiosk', audio())
const page = document.getElementById('app')
if (page) render(<App />, page)
if (!isDraft) hold('kiosk')
