import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ServerSerial, ServerTCP } from 'modbus-serial'
import { onTestFinished } from 'vitest'
import type { LineAddress } from '../../hardware/lines/address.ts'
import { temporaryFolder } from '../temporary.ts'
import { eventually } from './eventually.ts'
import { freePort } from './free-port.ts'

/** A module of inputs and relays that somebody else programmed. */
export interface ModbusModule {
  readonly address: LineAddress
  readonly inputs: boolean[]
  readonly coils: boolean[]
  /** How often a coil went on. */
  switchedOn(): number
  cut(): Promise<void>
  restore(): Promise<void>
}

function memory() {
  const inputs = Array.from({ length: 16 }, () => false)
  const coils = Array.from({ length: 16 }, () => false)
  let switchedOn = 0
  const vector = {
    getDiscreteInput: (at: number) => inputs[at] ?? false,
    getCoil: (at: number) => coils[at] ?? false,
    setCoil: (at: number, value: boolean) => {
      if (value && !coils[at]) switchedOn += 1
      coils[at] = value
    },
  }
  return { inputs, coils, vector, switchedOn: () => switchedOn }
}

/** Over tcp, unit 1. */
export async function tcpModule(): Promise<ModbusModule> {
  const { vector, ...rest } = memory()
  const port = await freePort()
  let server: ServerTCP | null = null
  const restore = async () => {
    server = new ServerTCP(vector, { host: '127.0.0.1', port, unitID: 1 })
    await once(server, 'initialized')
  }
  const cut = async () => {
    const closing = server
    server = null
    if (closing) await new Promise((done) => closing.close(done))
  }
  await restore()
  onTestFinished(cut)
  return { ...rest, address: { kind: 'tcp', host: '127.0.0.1', port }, cut, restore }
}

/** On a serial line (RTU) between two pseudo-terminals, unit 1; `cut` takes the cable away. */
export async function serialModule(): Promise<ModbusModule> {
  const { vector, ...rest } = memory()
  const folder = temporaryFolder()
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
  let socat: ChildProcess | null = null
  let server: ServerSerial | null = null

  async function restore(): Promise<void> {
    socat = spawn('socat', [`pty,raw,echo=0,link=${ours}`, `pty,raw,echo=0,link=${theirs}`], {
      stdio: 'ignore',
    })
    await eventually(() => {
      if (!existsSync(ours) || !existsSync(theirs)) throw new Error('no line yet')
    })
    const fresh = new ServerSerial(vector, { path: theirs, baudRate: 9600, unitID: 1 })
    server = fresh
    // Its line ends with socat; that is what the test is about.
    fresh.on('error', () => {})
    await once(fresh, 'initialized')
  }
  async function cut(): Promise<void> {
    const [line, module] = [socat, server]
    socat = null
    server = null
    if (module) await new Promise<void>((done) => module.close(() => done()))
    if (!line || line.exitCode !== null) return
    // Another test may be given the same terminals, which are not this line.
    for (const end of [ours, theirs]) rmSync(end, { force: true })
    const gone = once(line, 'exit')
    line.kill('SIGKILL')
    await gone
  }

  await restore()
  onTestFinished(cut)
  const address = { kind: 'serial', path: ours, baud: 9600, bits: 8, parity: 'none', stopBits: 1 } as const
  return { ...rest, address, cut, restore }
}
