/** What the kernel tells of one key, as struct input_event: value 1 down, 2 still down, 0 up. */
export function keyPress(code: number, value = 1): Buffer {
  const event = Buffer.alloc(24)
  event.writeUInt16LE(1, 16)
  event.writeUInt16LE(code, 18)
  event.writeInt32LE(value, 20)
  return event
}

/** What the kernel tells of one switch, as of the one in a socket for headphones: code 2, value 1 in, 0 out. */
export function switchTurn(code: number, value: 0 | 1): Buffer {
  const event = Buffer.alloc(24)
  event.writeUInt16LE(5, 16)
  event.writeUInt16LE(code, 18)
  event.writeInt32LE(value, 20)
  return event
}
