import type { Cell, Table } from '../insights.ts'
import { named, type Reader, said } from '../said.ts'
import { cellsOf, largest, numbersOf } from './columns-of.ts'
import { fitted, ink, widthOf } from './ink.ts'
import { Picture } from './picture.tsx'

interface Props {
  /** As the question of variants answers: how the first, the second and the last step ended, how many, and the share. */
  readonly table: Table
  readonly reader: Reader
  readonly width: number
  readonly label: string
  readonly title: string
}

const each = 56

/** The ways that visits took, each in words with its share below: the longer the bar, the more went that way. */
export function Ways({ table, reader, width, label, title }: Props) {
  const shares = numbersOf(table, 'share')
  const visits = cellsOf(table, 'visits')
  const most = largest(shares)
  return (
    <Picture width={width} height={30 + table.rows.length * each} label={label}>
      <text x={0} y={14} fill={ink.grey} font-size={13}>
        {title}
      </text>
      {waysTold(table, reader).map((way, at) => {
        const end = `${said(shares[at] ?? null, 'share', reader)} · ${said(visits[at] ?? null, 'count', reader)}`
        const long = most === 0 ? 0 : ((shares[at] ?? 0) / most) * (width - widthOf(end) - 20)
        const y = 30 + at * each
        return (
          <g key={way}>
            <text x={0} y={y + 14}>
              {fitted(way, width)}
            </text>
            <rect x={0} y={y + 22} width={Math.max(2, long)} height={18} rx={2} fill={ink.first} />
            <text x={Math.max(2, long) + 8} y={y + 36} font-weight={600}>
              {end}
            </text>
          </g>
        )
      })}
    </Picture>
  )
}

/** Each row's way in words: `Sendt til en anden kø → Ordnet`. */
export function waysTold(table: Table, reader: Reader): readonly string[] {
  const column = (key: string) => cellsOf(table, key)
  const [first, second, last] = [column('first-step'), column('second-step'), column('last-step')]
  const [steps, aside] = [column('steps'), column('set-aside')]
  return first.map((cell, at) => {
    const more = Number(steps[at]) > 3 ? '…' : null
    const way = [word(cell, reader), word(second[at], reader), more, word(last[at], reader)]
    const told = way.filter((one) => one !== null).join(' → ')
    return aside[at] ? `${told} (${named(`${aside[at]}`, reader).toLowerCase()})` : told
  })
}

const word = (cell: Cell | undefined, reader: Reader): string | null =>
  typeof cell === 'string' ? named(cell, reader) : null
