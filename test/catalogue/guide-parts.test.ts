import { expect, test } from 'vitest'
import { guideParts } from '../../server/catalogue/guide-parts.ts'

test('a guide is headings, paragraphs, lists and pictures', () => {
  const text =
    '## Tag med\n\nDet **skal** du have:\n\n- Et foto\n- Dit [gamle pas](https://www.borger.dk)\n\n1. Kom\n2. Skriv under\n\n![Foto](picture:foto)'
  expect(guideParts(text)).toEqual([
    { part: 'heading', text: 'Tag med' },
    { part: 'paragraph', text: 'Det skal du have:' },
    { part: 'list', ordered: false, items: ['Et foto', 'Dit gamle pas'] },
    { part: 'list', ordered: true, items: ['Kom', 'Skriv under'] },
    { part: 'picture', picture: 'foto', shows: 'Foto' },
  ])
})

test('what else Markdown knows is its words, and HTML is nothing', () => {
  expect(guideParts('> Husk `kode`\n\n<script>alert(1)</script>\n\n---\n\n    indrykket')).toEqual([
    { part: 'paragraph', text: 'Husk kode' },
    { part: 'paragraph', text: 'indrykket' },
  ])
  expect(guideParts('')).toEqual([])
  expect(guideParts('![ude](https://example.org/a.png)')).toEqual([])
})

test('a list within a list keeps its words apart, and a picture in it is shown', () => {
  expect(guideParts('- Tag med:\n  - pasfoto ![Foto](picture:foto)\n  - sygesikringskort\n- Kom')).toEqual([
    { part: 'list', ordered: false, items: ['Tag med: pasfoto sygesikringskort', 'Kom'] },
    { part: 'picture', picture: 'foto', shows: 'Foto' },
  ])
})
