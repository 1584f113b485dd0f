import type { Language } from '../../server/contract/languages.ts'
import { languageFacts } from '../../server/contract/languages.ts'
import type { Scene, Size } from './scene.ts'

/** One picture that was taken. */
export interface Taken {
  readonly scene: Scene
  readonly language: Language
  readonly size: Size
  readonly file: string
}

const style = `
  body { margin: 2rem; background: #f5f5f5; color: #1a1a1a; font: 16px/1.5 system-ui, sans-serif }
  section > div { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: end }
  figure { margin: 0 }
  img { display: block; height: 24rem; border: 1px solid #8e8e8e; background: #fff }
  figcaption { color: #454545; font-size: 14px }`

/** All pictures on one page, scene by scene. */
export function galleryPage(taken: readonly Taken[]): string {
  const scenes = [...new Set(taken.map(({ scene }) => scene))]
  const parts = scenes.map((scene) => {
    const pictures = taken.filter((one) => one.scene === scene).map(figure)
    return `<section><h2>${scene.app}: ${scene.name}</h2><div>${pictures.join('')}</div></section>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Næste: all screens</title><style>${style}</style><h1>Næste: all screens</h1>${parts.join('\n')}</html>\n`
}

const figure = ({ file, language, size, scene }: Taken): string =>
  `<figure><a href="${file}"><img src="${file}" alt="${scene.name}" loading="lazy"></a><figcaption>${languageFacts[language].own}, ${size}</figcaption></figure>`
