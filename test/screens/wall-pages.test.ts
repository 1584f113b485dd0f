import { describe, expect, test } from 'vitest'
import { Catalogue } from '../../server/catalogue/schema.ts'
import { wallPages } from '../../server/screens/wall-pages.ts'
import { at, herning } from '../catalogue/given.ts'

const pagesOf = (changes: Partial<Catalogue>) => wallPages(Catalogue.parse({ ...herning, ...changes }), '1')
const guideOf = (id: string) => wallPages(herning, '1').guides.find((guide) => guide.id === id)

describe('the guides beside the queue', () => {
  test('tell who waits for a passport what to bring, in Danish and English', () => {
    expect(guideOf('pas')).toMatchObject({ lines: ['pas-og-id'], picture: 'pas' })
    expect(guideOf('pas')?.da.points[0]).toBe('Dit gamle pas eller kørekort')
    expect(guideOf('pas')?.en?.points).toHaveLength(guideOf('pas')?.da.points.length ?? 0)
  })

  test('stand in the order of the errands of each line', () => {
    const ids = wallPages(herning, '1')
      .guides.filter(({ lines }) => lines.includes('mitid-og-digital'))
      .map(({ id }) => id)
    expect(ids).toEqual(['mitid', 'digital-post', 'nemkonto', 'digital-hjaelp'])
  })

  test('say their sentences where they have no list', () =>
    expect(guideOf('eu-sygesikring')?.da.points[0]).toContain('Det blå kort hjælper dig'))

  test('are short enough to be read from afar', () => {
    for (const { id, da } of wallPages(herning, '1').guides) {
      expect(da.points.length, id).toBeLessThanOrEqual(4)
      expect(da.points.join(' ').length, id).toBeLessThan(260)
    }
  })

  test('a guide that no errand leads to stands on no wall', () => {
    const [first] = herning.guides
    if (!first) throw new Error('no guide')
    const pages = pagesOf({ guides: [...herning.guides, { ...first, id: 'alone' }] })
    expect(pages.guides.map(({ id }) => id)).not.toContain('alone')
  })
})

test('a course is told with its dates at the lobby’s clock, the earliest first', () => {
  const course = {
    id: 'mitid',
    title: { da: 'MitID', pl: 'MitID' },
    place: { da: 'Biblioteket' },
    minutes: 60,
    dates: [{ at: '2027-03-29T10:00' }, { at: '2027-01-07T16:30' }],
  }
  expect(pagesOf({ courses: [course] }).courses).toEqual([
    { ...course, title: { da: 'MitID' }, dates: [at('2027-01-07 16:30'), at('2027-03-29 10:00')] },
  ])
})
