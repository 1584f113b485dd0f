import { plug } from './listening.ts'

/** Where the browser itself is told of headphones, it is believed. */
export function watchHeadset(devices: MediaDevices | undefined): void {
  if (!devices) return
  let before = 0
  const count = async () =>
    (await devices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput').length
  const compare = async () => {
    const now = await count()
    if (now !== before) plug(now > before)
    before = now
  }
  void count().then((now) => {
    before = now
    devices.addEventListener('devicechange', () => void compare())
  })
}
