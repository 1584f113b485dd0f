import { type Role, roles } from '../../server/contract/rights.ts'
import { Choices } from '../parts/choices.tsx'
import { t } from './words.ts'

interface Props {
  readonly id: string
  readonly chosen: readonly Role[]
  readonly onChoose: (chosen: readonly Role[]) => void
}

/** The five roles, each with what it takes in. */
export function Roles({ id, chosen, onChoose }: Props) {
  const { people, roleNames, roleMeans } = t.value
  const choices = roles.map((value) => ({ value, name: roleNames[value], means: roleMeans[value] }))
  return (
    <Choices id={id} legend={people.roles} choices={choices} chosen={chosen} several onChoose={onChoose} />
  )
}
