import { useLayoutEffect, useRef } from 'preact/hooks'
import { SignOut } from './sign-out.tsx'
import { Told } from './told.tsx'

/** What the page is, and the way out. */
export function PageTop({ heading }: { readonly heading: string }) {
  const title = useRef<HTMLHeadingElement>(null)
  // A new page is read from its title on.
  useLayoutEffect(() => title.current?.focus(), [])
  return (
    <header class="page-top">
      <h1 ref={title} tabIndex={-1}>
        {heading}
      </h1>
      <Told spot="head" />
      <SignOut />
    </header>
  )
}
