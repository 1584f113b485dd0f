import { execFileSync } from 'node:child_process'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { lobbyForTest } from '../running.ts'
import { temporaryFolder } from '../temporary.ts'

const address = 'https://www.herning.dk/borger?side=pas&sprog=dansk'

/** What a phone's camera reads in the picture. */
async function read(svg: string): Promise<string> {
  const side = 400
  const canvas = createCanvas(side, side)
  const sized = svg.replace('<svg ', `<svg width="${side}" height="${side}" `)
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(sized)), 0, 0, side, side)
  const png = canvas.toBuffer('image/png')
  return execFileSync('zbarimg', ['--raw', '-q', '--nodbus', 'png:-'], { input: png }).toString().trim()
}

test('a screen gets an address as a code that a phone can read, and nothing but addresses', async () => {
  const lobby = await lobbyForTest({ dataDir: temporaryFolder() })
  const ask = (text: string) => fetch(`${lobby.address}/api/codes?text=${encodeURIComponent(text)}`)
  const answer = await ask(address)
  expect(answer.headers.get('content-type')).toBe('image/svg+xml')
  expect(await read(await answer.text())).toBe(address)
  expect((await ask('javascript:alert(1)')).status).toBe(400)
  expect((await ask(`https://www.herning.dk/${'a'.repeat(400)}`)).status).toBe(400)
})
