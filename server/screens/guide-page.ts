import { html } from 'hono/html'
import type { Language } from '../catalogue/languages.ts'
import type { Catalogue } from '../catalogue/schema.ts'
import { inLanguage } from '../catalogue/words.ts'
import { hostOf } from '../contract/format.ts'
import { languageFacts } from '../contract/languages.ts'
import type { GuidePart, GuideText } from '../contract/offers.ts'
import { handoutTexts } from '../contract/texts/handouts.ts'

export interface GuidePageParts {
  readonly guide: GuideText
  readonly town: Catalogue['town']
  /** Each language that the guide is told in, and where. */
  readonly others: readonly { readonly language: Language; readonly address: string }[]
  /** The same for a desk printer. */
  readonly sheet: string
}

/** A guide as one page without a script, for a phone in the hand and for paper. */
export function guidePage({ guide, town, others, sheet }: GuidePageParts) {
  const { language, title, parts, address } = guide
  const texts = handoutTexts[language]
  const office = inLanguage(town.office, language)
  return html`<!doctype html>
    <html lang="${language}" dir="${languageFacts[language].direction}">
      ${head(`${title} – ${office}`)}
      <body>
        <main>
          <p class="office">${office}</p>
          <h1>${title}</h1>
          ${parts.map(partOf)}
          <p class="where">${where(town, language)} <bdi class="phone" dir="ltr">${town.phone}</bdi></p>
          ${address ? html`<p><a class="more" href="${address}" rel="noopener">${hostOf(address)}</a></p>` : ''}
        </main>
        <footer>
          <p><a href="${sheet}">${texts.sheet}</a></p>
          <nav>${others.map((other) => link(other, language))}</nav>
        </footer>
      </body>
    </html>`
}

/** For a code on an old paper: the guide is no more, and whom to call instead. */
export function goneGuidePage({ office, phone, website }: Catalogue['town']) {
  return html`<!doctype html>
    <html lang="da">
      ${head(office.da)}
      <body>
        <main>
          <p class="office">${office.da}</p>
          <h1>Siden findes ikke mere</h1>
          <p>Ring til os på <bdi class="phone">${phone}</bdi>, eller gå ind på <a class="more" href="${website}">${hostOf(website)}</a>.</p>
          <p lang="en">This page is no more. Call us on <bdi class="phone">${phone}</bdi>.</p>
        </main>
      </body>
    </html>`
}

const head = (title: string) =>
  html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/guide.css" />
  </head>`

/** The office and the street each in their own order, since a language from the right would mix them. */
function where({ office, address }: Catalogue['town'], language: Language) {
  const [before, between, after] = handoutTexts[language].come(mark, mark).split(mark)
  return html`${before}<bdi>${inLanguage(office, language)}</bdi>${between}<bdi dir="ltr">${address}</bdi>${after}`
}

/** Stands in no text. */
const mark = '\u0000'

function partOf(part: GuidePart) {
  switch (part.part) {
    case 'heading':
      return html`<h2>${part.text}</h2>`
    case 'paragraph':
      return html`<p>${part.text}</p>`
    case 'picture':
      return html`<img src="/api/pictures/${part.picture}" alt="${part.shows}" />`
    case 'list': {
      const items = part.items.map((item) => html`<li>${item}</li>`)
      return part.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
  }
}

const link = ({ language, address }: GuidePageParts['others'][number], here: Language) => {
  const { own, direction } = languageFacts[language]
  const current = language === here ? html`aria-current="true"` : ''
  return html`<a href="${address}" lang="${language}" dir="${direction}" ${current}>${own}</a>`
}

/** A phone has letters of its own: none are sent. */
export const guidePageStyle = `
body { margin: 0; font: 18px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fbfaf7 }
main, footer { max-width: 34rem; margin: 0 auto; padding: 1.25rem 1.25rem 0 }
h1 { margin: 0 0 1rem; font-size: 2.2rem; line-height: 1.15 } h2 { margin: 2rem 0 .5rem; font-size: 1.35rem; line-height: 1.2 }
p, ul, ol { margin: 0 0 1rem } li { margin: .4rem 0 } ul, ol { padding-inline-start: 1.4rem }
img { display: block; max-width: 100%; margin: 1rem 0; border-radius: 8px }
.office { color: #545454 } .where { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid #dcdad5 }
a { color: #12445c; text-underline-offset: .2em } .phone { white-space: nowrap }
.more { display: inline-block; min-height: 44px; line-height: 44px }
nav { display: flex; flex-wrap: wrap; gap: .5rem } footer { padding-bottom: 2rem }
footer a { display: inline-block; min-height: 44px; padding: .5rem .9rem; border: 1px solid #8e8e8e; border-radius: 8px; background: #fff; text-decoration: none; box-sizing: border-box }
a[aria-current] { background: #12445c; border-color: #12445c; color: #fff }
a:focus-visible { outline: 3px solid #454545; outline-offset: 1px }
@media print { footer { display: none } body { background: #fff } }
`
