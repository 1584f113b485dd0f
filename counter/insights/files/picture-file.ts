import regular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url'
import bold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url'
import type { Kept } from '../../keep-file.ts'

/** Dots of the PNG for each of the picture's own: sharp on paper too. */
const sharpness = 2

/** The picture as it stands on the page, as a file of lines. */
export const asSvg = (picture: SVGSVGElement, name: string): Kept => ({
  name: `${name}.svg`,
  blob: new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' }),
})

/** The same as dots, with the letters of the page, on white. */
export async function asPng(picture: SVGSVGElement, name: string): Promise<Kept> {
  const { width, height } = picture.viewBox.baseVal
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(await withLetters(picture))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * sharpness
  canvas.height = height * sharpness
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws nothing.')
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return { name: `${name}.png`, blob: await blobOf(canvas) }
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The picture is too large.'))), 'image/png')
  })

/** A picture by itself loads nothing, so it brings its letters along. */
async function withLetters(picture: SVGSVGElement): Promise<string> {
  const copy = picture.cloneNode(true) as SVGSVGElement
  const { width, height } = picture.viewBox.baseVal
  copy.setAttribute('width', `${width * sharpness}`)
  copy.setAttribute('height', `${height * sharpness}`)
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = (await Promise.all([face(regular, 400), face(bold, 600)])).join('')
  copy.prepend(style)
  return new XMLSerializer().serializeToString(copy)
}

async function face(address: string, weight: number): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(data:font/woff2;base64,${letters})}`
}
