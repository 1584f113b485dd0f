import type { Desk, DeskTicket, StaffView } from '../../server/contract/views.ts'
import { ChoosePanel } from './choose-panel.tsx'
import { ErrandPanel } from './errand-panel.tsx'
import { FinishPanel } from './finish-panel.tsx'
import { GuidePanel } from './guide-panel.tsx'
import { NeedsPanel } from './needs-panel.tsx'
import type { PanelName } from './panel.ts'
import { ParkPanel } from './park-panel.tsx'
import { TransferPanel } from './transfer-panel.tsx'

interface Props {
  readonly name: PanelName
  readonly view: StaffView
  readonly desk: Desk
}

/** The question that a button asks back. */
export function Panel({ name, view, desk }: Props) {
  if (name === 'choose') return <ChoosePanel view={view} desk={desk} />
  return desk.current ? <About name={name} view={view} desk={desk} ticket={desk.current} /> : null
}

interface AboutProps extends Props {
  readonly name: Exclude<PanelName, 'choose'>
  readonly ticket: DeskTicket
}

function About({ name, ...about }: AboutProps) {
  switch (name) {
    case 'finish':
      return <FinishPanel {...about} />
    case 'park':
      return <ParkPanel desk={about.desk} ticket={about.ticket} />
    case 'transfer':
      return <TransferPanel {...about} />
    case 'add-errand':
      return <ErrandPanel {...about} />
    case 'needs':
      return <NeedsPanel ticket={about.ticket} />
    case 'guide':
      return <GuidePanel view={about.view} ticket={about.ticket} />
  }
}
