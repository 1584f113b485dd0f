/** Where the other end of a line is. */
export type LineAddress = TcpAddress | SerialAddress | FileAddress

export interface TcpAddress {
  readonly kind: 'tcp'
  readonly host: string
  readonly port: number
}

export interface SerialAddress {
  readonly kind: 'serial'
  /** `/dev/serial/by-id/usb-…`: a name that stays when another device is plugged in. */
  readonly path: string
  readonly baud: number
  readonly bits: 7 | 8
  readonly parity: 'none' | 'even' | 'odd'
  readonly stopBits: 1 | 2
}

/** A device that is read and written like a file: `/dev/usb/lp0`, `/dev/input/by-id/…`. */
export interface FileAddress {
  readonly kind: 'file'
  readonly path: string
}

/**
 * Reads `tcp://10.0.0.5:9100`, `serial:/dev/ttyUSB0?baud=9600&bits=7&parity=even&stop=1` or `file:/dev/usb/lp0`;
 * null when it is none of these. Serial lines are 9600 8N1 where they do not say otherwise.
 */
export function readLineAddress(text: string): LineAddress | null {
  const tcp = /^tcp:\/\/([^:/\s]+|\[[0-9a-f:]+\]):(\d{1,5})$/i.exec(text)
  if (tcp) return tcpAddress(tcp[1] ?? '', Number(tcp[2]))
  const file = /^file:(\/.+)$/.exec(text)
  if (file) return { kind: 'file', path: file[1] ?? '' }
  const serial = /^serial:(\/[^?]+)(?:\?(.*))?$/.exec(text)
  return serial ? serialAddress(serial[1] ?? '', new URLSearchParams(serial[2] ?? '')) : null
}

function tcpAddress(host: string, port: number): TcpAddress | null {
  if (port < 1 || port > 65_535) return null
  return { kind: 'tcp', host: host.replace(/^\[|\]$/g, ''), port }
}

const parities = ['none', 'even', 'odd'] as const

function serialAddress(path: string, options: URLSearchParams): SerialAddress | null {
  const baud = Number(options.get('baud') ?? 9600)
  const bits = Number(options.get('bits') ?? 8)
  const stopBits = Number(options.get('stop') ?? 1)
  const parity = parities.find((one) => one === (options.get('parity') ?? 'none'))
  const known = [...options.keys()].every((key) => ['baud', 'bits', 'parity', 'stop'].includes(key))
  if (!known || !parity || !Number.isInteger(baud) || baud < 300 || baud > 921_600) return null
  if ((bits !== 7 && bits !== 8) || (stopBits !== 1 && stopBits !== 2)) return null
  return { kind: 'serial', path, baud, bits, parity, stopBits }
}
