import type { Plugin } from 'vite'
import { parse } from 'yaml'

/**
 * A YAML file that is imported becomes the value that it says: it is read when the program is built, and not at each
 * first start, where ten languages take half a second. With `?raw` it stays the text that it is.
 */
export const yamlValues: Plugin = {
  name: 'yaml-values',
  transform: {
    filter: { id: /\.yaml$/ },
    // A long value is read faster from JSON than from a program's own words for it.
    handler: (text) => ({
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(parse(text)))})`,
      moduleType: 'js',
      map: null,
    }),
  },
}
