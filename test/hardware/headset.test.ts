import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openEvdevHeadset } from '../../hardware/drivers/evdev-headset.ts'
import { temporaryFolder } from '../temporary.ts'
import { keyPress, switchTurn } from './evdev.ts'
import { eventually } from './eventually.ts'
import { quickLine, serialPeer } from './peer.ts'
import { quiet } from './quiet.ts'

const headphones = 2

test('headphones are told when they come and when they go, and nothing else is', async () => {
  const path = join(temporaryFolder(), 'socket')
  execFileSync('mkfifo', [path])
  const headset = openEvdevHeadset({
    id: 'jack',
    log: quiet,
    times: quickLine,
    address: { kind: 'file', path },
  })
  onTestFinished(() => headset.close())
  const told: boolean[] = []
  headset.onPlug((isIn) => told.push(isIn))
  await eventually(() => expect(headset.state().fault).toBeNull())
  const turns = [switchTurn(headphones, 1), switchTurn(headphones, 1), keyPress(96), switchTurn(4, 1)]
  writeFileSync(path, Buffer.concat(turns))
  await eventually(() => expect(headset.isIn()).toBe(true))
  writeFileSync(path, switchTurn(headphones, 0))
  await eventually(() => expect(told).toEqual([true, false]))
})

test('a socket that is pulled out has nothing in it', async () => {
  const { address, say, cut } = await serialPeer()
  const path = 'path' in address ? address.path : ''
  const headset = openEvdevHeadset({
    id: 'jack',
    log: quiet,
    times: quickLine,
    address: { kind: 'file', path },
  })
  onTestFinished(() => headset.close())
  await eventually(() => expect(headset.state().fault).toBeNull())
  say(switchTurn(headphones, 1))
  await eventually(() => expect(headset.isIn()).toBe(true))
  cut()
  await eventually(() => expect(headset.state().fault).toBe('unreachable'))
  expect(headset.isIn()).toBe(false)
})
