import { ink } from './ink.ts'

/** Stripes that tell another period, also in grey; filled with `url(#id)`. */
export function Hatch({ id, color = ink.second }: { readonly id: string; readonly color?: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill={ink.paper} />
        <rect width={3} height={6} fill={color} />
      </pattern>
    </defs>
  )
}
