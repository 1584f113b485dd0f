/** What the kernel tells of an input device. */
export interface InputEvent {
  readonly type: number
  readonly code: number
  readonly value: number
}

/** struct input_event on a 64-bit kernel: two times of 8 bytes, u16 type, u16 code, s32 value. */
const eventBytes = 24
/** EV_KEY */
export const keyEvent = 1
/** EV_SW */
export const switchEvent = 5
/** EV_MAX, KEY_MAX and autorepeat: whatever claims more is no event. */
const [mostType, mostKey, mostValue] = [0x1f, 0x2ff, 2]

/**
 * Makes events of bytes, wherever the line splits them; null for what is none.
 * Source: Linux, include/uapi/linux/input.h and input-event-codes.h.
 */
export function readInputEvents(hear: (event: InputEvent | null) => void) {
  let rest: Buffer = Buffer.alloc(0)
  const forget = () => {
    rest = Buffer.alloc(0)
  }
  return {
    push(bytes: Buffer) {
      const all = Buffer.concat([rest, bytes])
      const whole = all.length - (all.length % eventBytes)
      rest = all.subarray(whole)
      for (let at = 0; at < whole; at += eventBytes) {
        const event = eventOf(all.subarray(at, at + eventBytes))
        hear(event)
        // The kernel gives whole events, so the next one begins with the next bytes that come.
        if (!event) return forget()
      }
    },
    forget,
  }
}

function eventOf(bytes: Buffer): InputEvent | null {
  const [type, code, value] = [bytes.readUInt16LE(16), bytes.readUInt16LE(18), bytes.readInt32LE(20)]
  if (type > mostType) return null
  if (type === keyEvent && (code > mostKey || value < 0 || value > mostValue)) return null
  return { type, code, value }
}
