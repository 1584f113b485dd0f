import { networkInterfaces } from 'node:os'
import { Hono } from 'hono'
import { expect, onTestFinished, test, vi } from 'vitest'
import { listen } from '../../server/doors/listen.ts'
import { quiet } from '../hardware/quiet.ts'

vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  networkInterfaces: vi.fn(() => ({})),
}))

test('a machine that gets its address after its doors opened is told by it from then on', async () => {
  const open = { port: 0, host: '0.0.0.0', tls: null, publicUrl: null, proxies: new Set<string>() }
  const doors = await listen(new Hono(), open, quiet)
  onTestFinished(doors.close)
  expect(doors.address).toMatch(/^http:\/\/localhost:\d+$/)
  vi.mocked(networkInterfaces).mockReturnValue({
    eth0: [
      {
        address: '10.20.30.40',
        family: 'IPv4',
        internal: false,
        netmask: '255.255.255.0',
        mac: '00:00:00:00:00:01',
        cidr: '10.20.30.40/24',
      },
    ],
  })
  expect(doors.address).toMatch(/^http:\/\/10\.20\.30\.40:\d+$/)
})
