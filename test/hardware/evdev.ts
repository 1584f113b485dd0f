/** What the kernel tells of one key, as struct input_event: value 1 down, 2 still down, 0 up. */
export function keyPress(code: number, value = 1): Buffer {
  const event = Buffer.alloc(24)
  event.writeUInt16LE(1, 16)
  event.writeUInt16LE(code, 18)
  event.writeInt32LE(value, 20)
  return event
}
