import { windows1252Middle } from '../paper/cp1252.ts'

/**
 * Bytes 0x80-0xFF of the pages that Western tickets use, by their number in ESC t.
 * Sources: the Unicode Consortium's CP437.TXT, CP850.TXT, CP852.TXT, CP857.TXT, CP865.TXT; PC858 is 850 with the euro sign.
 */
const box = '░▒▓│┤'
const page437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»' +
  `${box}╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀` +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
const page865 = page437.replace('¢', 'ø').replace('¥', 'Ø').replace('»', '¤')
const page850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»' +
  `${box}ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀` +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'
const page857 =
  'ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»' +
  `${box}ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ?ÍÎÏ┘┌█▄¦Ì▀` +
  'ÓßÔÒõÕµ?×ÚÛÙìÿ¯´\u00ad±?¾¶§÷¸°¨·¹³²■\u00a0'
const page852 =
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»' +
  `${box}ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀` +
  'ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0'
/** Epson's own: box lines, then half-width kana, then signs. */
const kana = String.fromCharCode(...Array.from({ length: 63 }, (_, index) => 0xff61 + index))
const katakana = `▁▂▃▄▅▆▇█▏▎▍▌▋▊▉┼┴┬┤├▔─│▕┌┐└┘╭╮╰╯ ${kana}═╞╪╡◢◣◥◤♠♥♦♣●○╱╲╳円年月日時分秒〒市区町村人▒ `
const latin1 = String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index))

const tables: ReadonlyMap<number, string> = new Map([
  [0, page437],
  [1, katakana],
  [2, page850],
  [5, page865],
  [13, page857],
  [16, windows1252Middle + latin1],
  [18, page852],
  [19, page850.replace('ı', '€')],
])

/** The pages that Node itself knows. */
const encodings: ReadonlyMap<number, string> = new Map([
  [15, 'iso-8859-7'],
  [17, 'ibm866'],
  [39, 'iso-8859-2'],
  [40, 'iso-8859-15'],
  [45, 'windows-1250'],
  [46, 'windows-1251'],
  [47, 'windows-1253'],
  [48, 'windows-1254'],
  [49, 'windows-1255'],
  [50, 'windows-1256'],
  [51, 'windows-1257'],
  [52, 'windows-1258'],
])

/** The character of a byte (0x20-0xFF) in code page `page` of ESC t; `?` where the page is unknown here. */
export function characterOf(byte: number, page: number): string {
  if (byte < 0x80) return String.fromCharCode(byte)
  const encoding = encodings.get(page)
  if (encoding) return new TextDecoder(encoding).decode(Uint8Array.of(byte))
  return tables.get(page)?.[byte - 0x80] ?? '?'
}
