import { SignOut } from './sign-out.tsx'
import { Told } from './told.tsx'
import { useFocus } from './use-focus.ts'

/** What the page is, and the way out. */
export function PageTop({ heading }: { readonly heading: string }) {
  const title = useFocus<HTMLHeadingElement>()
  // A new page is read from its title on.
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
