const list = (text: string): readonly string[] => text.split(' ')

const polish = list(
  'zerowa pierwsza druga trzecia czwarta piąta szósta siódma ósma dziewiąta dziesiąta jedenasta dwunasta trzynasta czternasta piętnasta szesnasta siedemnasta osiemnasta dziewiętnasta dwudziesta dwudziesta_pierwsza dwudziesta_druga dwudziesta_trzecia dwudziesta_czwarta',
)
const ukrainian = list(
  'нульова перша друга третя четверта п’ята шоста сьома восьма дев’ята десята одинадцята дванадцята тринадцята чотирнадцята п’ятнадцята шістнадцята сімнадцята вісімнадцята дев’ятнадцята двадцята двадцять_перша двадцять_друга двадцять_третя двадцять_четверта',
)

/** "Dziesiąta", and "o dziesiątej": Poles say the hour as the tenth one, in the case that the word before it asks for. */
export function hourInPolish(hour: number, after: string): string {
  const word = polish[hour]?.replaceAll('_', ' ') ?? String(hour)
  if (!['o', 'od', 'do', 'po'].includes(after)) return word
  return word.replace(/(g?)a(?= |$)/g, (_, g: string) => (g ? 'giej' : 'ej'))
}

/** "Десята", "о десятій" and "до десятої", as in Polish. */
export function hourInUkrainian(hour: number, after: string): string {
  const word = ukrainian[hour]?.replaceAll('_', ' ') ?? String(hour)
  if (after === 'о' || after === 'об') return word.replace(/[ая]$/, 'ій')
  if (!['до', 'від', 'з', 'після'].includes(after)) return word
  return word.replace(/а$/, 'ої').replace(/я$/, 'ьої')
}
