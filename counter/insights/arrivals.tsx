import { Answered } from './answer.tsx'

/** When people come. */
export function Arrivals() {
  return <Answered question="arrivals">{() => null}</Answered>
}
