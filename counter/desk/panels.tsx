import type { Desk, StaffTicket, StaffView } from '../../server/contract/views.ts'
import { ErrandPanel } from './errand-panel.tsx'
import { FinishPanel } from './finish-panel.tsx'
import type { PanelName } from './panel.ts'
import { ParkPanel } from './park-panel.tsx'
import { TransferPanel } from './transfer-panel.tsx'

interface Props {
  readonly name: PanelName
  readonly view: StaffView
  readonly desk: Desk
  readonly ticket: StaffTicket
}

/** The question that a secondary button asks back. */
export function Panel({ name, ...about }: Props) {
  switch (name) {
    case 'finish':
      return <FinishPanel {...about} />
    case 'park':
      return <ParkPanel desk={about.desk} ticket={about.ticket} />
    case 'transfer':
      return <TransferPanel {...about} />
    case 'add-errand':
      return <ErrandPanel {...about} />
  }
}
