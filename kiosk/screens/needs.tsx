import { Accessibility, Armchair, Clock, Ear, Eye, Languages, type LucideIcon } from 'lucide-preact'
import type { Need } from '../../server/contract/views.ts'
import { t } from '../language.ts'
import { Band } from '../parts/band.tsx'
import { Foot } from '../parts/foot.tsx'
import { Help } from '../parts/help.tsx'
import { needs, toggleNeed } from '../person.ts'
import { back } from '../state.ts'

const drawings: Readonly<Record<Need, LucideIcon>> = {
  seat: Armchair,
  'more-time': Clock,
  hearing: Ear,
  sight: Eye,
  wheelchair: Accessibility,
  interpreter: Languages,
}
const order: readonly Need[] = ['seat', 'more-time', 'hearing', 'sight', 'wheelchair', 'interpreter']

/** What would help somebody; never why. */
export function Needs() {
  const words = t.value.needs
  return (
    <div class="screen">
      <Band key="needs" heading={words.heading} lead={words.lead} />
      <main class="wishes">
        <div class="helps">
          {order.map((need) => (
            <Help
              key={need}
              icon={drawings[need]}
              words={words[need]}
              pressed={needs.value.includes(need)}
              onPress={() => toggleNeed(need)}
            />
          ))}
        </div>
        <p class="wishes-private">{words.private}</p>
        <button type="button" class="button primary" onClick={back}>
          {words.done}
        </button>
      </main>
      <Foot onBack={back} />
    </div>
  )
}
