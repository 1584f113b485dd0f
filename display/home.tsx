import '../server/contract/fonts.css'
import '../server/contract/theme.css'
import './home/home.css'
import { signal } from '@preact/signals'
import { render } from 'preact'
import { learn } from '../server/contract/format.ts'
import { common as english } from '../server/contract/texts/en/common.ts'
import { Home } from './home/home.tsx'
import { askScreens, type Screens } from './home/screens.ts'

learn('en', english)

const screens = signal<Screens | 'asking' | 'silent'>('asking')
void askScreens().then((answer) => {
  screens.value = answer ?? 'silent'
})

const Page = () => <Home screens={screens.value} />

const place = document.getElementById('app')
if (place) render(<Page />, place)
