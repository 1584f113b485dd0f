import { afterEach, expect, test, vi } from 'vitest'
import { answerOf, figures } from '../../../counter/api.ts'
import { figuresWithinMs } from '../../../server/contract/figures-within.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('whoever asks for figures waits for longer than the house takes to say that it cannot', async () => {
  const patience = vi.spyOn(AbortSignal, 'timeout')
  const late = { error: { name: 'too-slow', message: '' } }
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(late, { status: 503 })))
  const query = { from: '2025-01-01', to: '2025-12-31' }
  const told = await answerOf(figures.insights[':question'].$get({ param: { question: 'overview' }, query }))
  expect(told).toEqual({ ok: false, name: 'too-slow' })
  expect(patience.mock.calls[0]?.[0]).toBeGreaterThan(figuresWithinMs)
})
