import { computed, signal } from '@preact/signals'
import type { Right } from '../../server/contract/rights.ts'
import type { ReceptionTexts } from '../../server/contract/texts/da/reception.ts'
import { may } from '../session.ts'

type Tab = keyof ReceptionTexts['tabs']

/** What each takes besides registering. */
const tabs: Readonly<Record<Tab, Right>> = {
  contacts: 'register',
  numbers: 'machines',
  bookings: 'receive',
  courses: 'receive',
  help: 'register',
}

export const offeredTabs = computed(() => (Object.keys(tabs) as Tab[]).filter((tab) => may(tabs[tab])))

const wished = signal<Tab>('contacts')

/** The one thing that the reception does now. */
export const tab = {
  get value(): Tab {
    return offeredTabs.value.includes(wished.value) ? wished.value : 'contacts'
  },
  set value(to: Tab) {
    wished.value = to
  },
}
