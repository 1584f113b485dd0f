import type { Language } from '../../server/contract/views.ts'

/** Rows of keys, from the left; as people of each language find them on a telephone. */
const latin = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const layouts: Readonly<Record<Language, readonly string[]>> = {
  da: ['qwertyuiopå', 'asdfghjklæø', 'zxcvbnm'],
  en: latin,
  de: ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnmß'],
  pl: [...latin, 'ąćęłńóśźż'],
  ro: [...latin, 'ăâîșț'],
  uk: ['йцукенгшщзхї', 'фівапролджє', 'ґячсмитьбю'],
  ar: ['ضصثقفغعهخحج', 'شسيبلاتنمكط', 'ذءؤرىةوزظد', 'أإآئ'],
  tr: ['qwertyuıopğü', 'asdfghjklşi', 'zxcvbnmöç'],
  so: latin,
  fa: ['ضصثقفغعهخحج', 'شسیبلاتنمکگ', 'ظطزرذدپوچژ', 'آئ'],
}

/** The letters of a language's keyboard, row by row. */
export const rowsOf = (language: Language): readonly (readonly string[])[] =>
  layouts[language].map((row) => [...row])
