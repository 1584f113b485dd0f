import { type LucideIcon, Mail, Phone, UserRound } from 'lucide-preact'
import { useRef } from 'preact/hooks'
import { type Channel, channels } from '../../server/contract/contact.ts'
import { Icon } from '../../server/contract/icons.tsx'
import { channel, choose, errand } from './enquiry.ts'
import { tiles, written } from './errands.ts'
import { Sheet } from './sheet.tsx'
import { t } from './texts.ts'

/** Two taps for each enquiry: the errand, and how it went. */
export function Contacts() {
  return (
    <main class="contacts">
      <div class="how">
        <Channels />
        <Search />
      </div>
      <Tiles />
      <Sheet />
    </main>
  )
}

const icons: Readonly<Record<Channel, LucideIcon>> = { 'on-the-spot': UserRound, phone: Phone, mail: Mail }

function Channels() {
  return (
    <fieldset class="channels">
      <legend class="unseen">{t.value.channel}</legend>
      {channels.map((one) => {
        const Drawing = icons[one]
        return (
          <button
            key={one}
            type="button"
            aria-pressed={channel.value === one}
            onClick={() => {
              channel.value = one
            }}
          >
            <Drawing aria-hidden />
            {t.value.channels[one]}
          </button>
        )
      })}
    </fieldset>
  )
}

/** In the visitor's own words; Enter takes the first that is left. */
function Search() {
  const field = useRef<HTMLInputElement>(null)
  return (
    <form
      class="find"
      onSubmit={(event) => {
        event.preventDefault()
        const [first] = tiles.value
        if (first && written.value.trim()) choose(first.id)
      }}
    >
      <input
        ref={field}
        type="search"
        aria-label={t.value.search}
        placeholder={t.value.search}
        autocomplete="off"
        spellcheck={false}
        value={written.value}
        onInput={(event) => {
          written.value = event.currentTarget.value
        }}
      />
    </form>
  )
}

function Tiles() {
  if (tiles.value.length === 0) return <p class="nothing">{t.value.nothing}</p>
  return (
    <ul class="tiles" aria-label={t.value.choose}>
      {tiles.value.map(({ id, name, icon }) => (
        <li key={id}>
          <button
            type="button"
            data-errand={id}
            aria-pressed={errand.value === id}
            onClick={() => choose(id)}
          >
            <Icon name={icon} />
            <span>{name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
