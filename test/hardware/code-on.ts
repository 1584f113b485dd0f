import jsQR from 'jsqr'
import { pixelsOf } from './pixels.ts'

/** What a phone reads from a picture of paper; throws where there is no code to read. */
export async function codeOn(png: Buffer): Promise<string> {
  const { data, width, height } = await pixelsOf(png)
  const code = jsQR(new Uint8ClampedArray(data), width, height)
  if (!code) throw new Error('There is no code on this paper.')
  return code.data
}
