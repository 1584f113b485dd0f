import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { temporaryFolder } from '../temporary.ts'

function devicesOf(text: string, more: Readonly<Record<string, string>> = {}) {
  const file = join(temporaryFolder(), 'devices.yaml')
  writeFileSync(file, text)
  return readConfig({ DEVICES: file, ...more }, []).devices
}

test('one file names all devices', () => {
  const devices = devicesOf(`
printers:
  - { id: kiosk, address: "tcp://10.0.0.5:9100" }
  - { id: spare, address: "serial:/dev/ttyUSB0?baud=38400", paper: 58 }
panels:
  - { id: desk-3, driver: evdev, counter: "3", address: "file:/dev/input/by-id/keypad" }
doors:
  - { id: front, driver: terabee-evo, address: "serial:/dev/ttyUSB1?baud=115200" }
`)
  expect(devices.printers.map(({ id, paper }) => [id, paper])).toEqual([
    ['kiosk', 80],
    ['spare', 58],
  ])
  expect(devices.panels[0]).toMatchObject({ counter: '3', address: { kind: 'file' } })
  expect(devices.signs).toEqual([])
})

test('a wrong field is named, with what would be right', () => {
  expect(() => devicesOf('printers:\n  - { id: kiosk, address: "10.0.0.5" }')).toThrow(
    /^printers\.0\.address: an address as tcp:\/\/10\.0\.0\.5:9100/,
  )
  expect(() =>
    devicesOf('panels:\n  - { id: a, driver: telex, address: "tcp://a:1", counter: "3" }'),
  ).toThrow(/^panels\.0\.driver: /)
  expect(() => devicesOf('printer: []')).toThrow(/"printer" is not a field that belongs here/)
})

test('two devices of one name are refused, because nobody could tell them apart', () => {
  const text = `
printers: [{ id: kiosk, address: "tcp://10.0.0.5:9100" }]
scanners: [{ id: kiosk, driver: lines, address: "serial:/dev/ttyACM0" }]`
  expect(() => devicesOf(text)).toThrow('scanners.0.id: "kiosk" stands twice; ids must differ')
})

test('a file that is not there, or no YAML, is told in one sentence', () => {
  expect(() => readConfig({ DEVICES: '/nowhere/devices.yaml' }, [])).toThrow(
    /^DEVICES: the file cannot be read/,
  )
  expect(() => devicesOf('printers: [')).toThrow(/devices\.yaml: /)
})

test('one printer needs no file, and cannot be named in two places', () => {
  expect(readConfig({ PRINTER: 'tcp://10.0.0.5:9100' }, []).devices.printers).toMatchObject([
    { id: 'printer' },
  ])
  const both = { PRINTER: 'tcp://10.0.0.5:9100' }
  expect(() => devicesOf('printers: [{ id: kiosk, address: "tcp://10.0.0.6:9100" }]', both)).toThrow(
    /^PRINTER: /,
  )
  expect(() => readConfig({ PRINTER: 'lpt1' }, [])).toThrow(/^PRINTER: /)
})
