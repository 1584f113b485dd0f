import { CircleCheck, FileDown, TriangleAlert } from 'lucide-preact'
import type { PreparedAnswer } from '../../server/contract/drill.ts'
import { answerOf, server } from '../api.ts'
import { fetchFile, keep, keeping } from '../keep-file.ts'
import { PressButton } from '../parts/press-button.tsx'
import { Told } from '../parts/told.tsx'
import { dayAndTime } from '../when.ts'
import { pressed } from './prepared.ts'
import { PreparedShown } from './prepared-shown.tsx'
import { t } from './texts.ts'

/** The printed folder: whether it is right, how to get it, and that it lies in its place. */
export function FolderPart() {
  const { folder } = t.value
  return (
    <section class="crisis-folder">
      <p class="crisis-lead">{folder.lead}</p>
      <PreparedShown>{(answer) => <Standing {...answer} />}</PreparedShown>
      <p>{folder.holds}</p>
      <div class="crisis-buttons">
        <FileButton id="folder-all" address="/api/crisis-folder.pdf" look="primary">
          {folder.whole}
        </FileButton>
        <FileButton id="folder-card" address="/api/crisis-folder.pdf?part=card" look="plain">
          {folder.card}
        </FileButton>
      </div>
      <p role="status">
        {keeping.value.is === 'making' ? folder.making : null}
        {keeping.value.is === 'failed' || keeping.value.is === 'busy' ? folder.fileFailed : null}
      </p>
      <PressButton id="folder-printed" onPress={printed}>
        {folder.tick}
      </PressButton>
      <Told spot="crisis" />
    </section>
  )
}

const printed = () => pressed('folder-printed', () => answerOf(server.crisis.folder.printed.$post()))

interface FileProps {
  readonly id: string
  readonly address: string
  readonly look: 'primary' | 'plain'
  readonly children: string
}

const FileButton = ({ id, address, look, children }: FileProps) => (
  <PressButton
    id={id}
    look={look}
    busy={keeping.value.is === 'making' && keeping.value.what === id}
    onPress={() => keep(id, () => fetchFile(address))}
  >
    <span class="crisis-file">
      <FileDown aria-hidden />
      {children}
    </span>
  </PressButton>
)

function Standing({ folder: { version, printed: last } }: PreparedAnswer) {
  const { folder } = t.value
  const isRight = last?.version === version
  const said = !last
    ? folder.never
    : isRight
      ? folder.fresh(version, dayAndTime(last.at))
      : folder.old(last.version, version)
  return (
    <p class={`crisis-said${isRight ? '' : ' soon'}`}>
      {isRight ? <CircleCheck aria-hidden /> : <TriangleAlert aria-hidden />}
      {said}
    </p>
  )
}
