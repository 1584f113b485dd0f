import { CircleCheck, Printer, PrinterX } from 'lucide-preact'
import { t } from '../language.ts'
import { page, paper, paperFailed } from '../ticket.ts'
import { Code } from './code.tsx'

const drawings = { printing: Printer, printed: CircleCheck, uncertain: Printer, failed: PrinterX }

/** What the printer said. Without paper the number can still be taken along on a phone. */
export function PaperSays() {
  const said = paper.value
  if (said === 'none') return null
  const Drawing = drawings[said]
  return (
    <div class="paper" data-said={said} role="status">
      <p class="paper-words">
        <Drawing strokeWidth={1.75} aria-hidden="true" />
        {t.value.paper[said]}
      </p>
      {paperFailed.value && page.value ? (
        <div class="paper-code">
          <Code address={page.value} />
          <p>{t.value.paper.scan}</p>
        </div>
      ) : null}
    </div>
  )
}
