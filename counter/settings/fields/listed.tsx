import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import type { Json, Path } from '../../../server/contract/settings.ts'
import { at, edit } from '../draft.ts'
import { t } from '../texts.ts'

interface Props {
  readonly path: Path
  /** What each is called, for whoever hears the buttons. */
  readonly nameOf: (index: number) => string
  readonly fresh: Json
  readonly add: string
  readonly entry: (path: Path, index: number) => ComponentChildren
}

/** A list within a form: each entry with its own fields, moved and taken out by buttons. */
export function Listed({ path, nameOf, fresh, add, entry }: Props) {
  const count = lengthAt(path)
  return (
    <>
      <ol class="listed">
        {Array.from({ length: count }, (_, index) => (
          <li key={index}>
            <div class="listed-entry">{entry([...path, index], index)}</div>
            <Moves path={path} index={index} count={count} name={nameOf(index)} />
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="small"
        onClick={() => edit(count === 0 ? { do: 'set', path, value: [fresh] } : insertAt(path, count, fresh))}
      >
        <Plus aria-hidden />
        {add}
      </button>
    </>
  )
}

const insertAt = (path: Path, index: number, value: Json) =>
  ({ do: 'insert', path: [...path, index], value }) as const

export function lengthAt(path: Path): number {
  const value = at(path)
  return Array.isArray(value) ? value.length : 0
}

interface MovesProps {
  readonly path: Path
  readonly index: number
  readonly count: number
  readonly name: string
}

function Moves({ path, index, count, name }: MovesProps) {
  const { up, down, remove } = t.value
  const own = [...path, index]
  return (
    <div class="moves">
      <button
        type="button"
        class="small bare"
        aria-label={`${up}: ${name}`}
        disabled={index === 0}
        onClick={() => edit({ do: 'move', path: own, to: index - 1 })}
      >
        <ArrowUp aria-hidden />
      </button>
      <button
        type="button"
        class="small bare"
        aria-label={`${down}: ${name}`}
        disabled={index === count - 1}
        onClick={() => edit({ do: 'move', path: own, to: index + 1 })}
      >
        <ArrowDown aria-hidden />
      </button>
      <button
        type="button"
        class="small bare"
        aria-label={`${remove}: ${name}`}
        onClick={() => edit({ do: 'remove', path: own })}
      >
        <Trash2 aria-hidden />
      </button>
    </div>
  )
}
