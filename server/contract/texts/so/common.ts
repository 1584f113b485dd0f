import type { CommonTexts } from '../da/common.ts'

export const common = {
  date: (weekday: string, date: string) => `${weekday} ${date}`,
  whenToday: (time: string) => `maanta ${time}`,
  whenTomorrow: (time: string) => `berri ${time}`,
  whenWeekday: (weekday: string, time: string) => `${weekday} ${time}`,
  whenDate: (date: string, time: string) => `${date} ${time}`,
  clock: (time: string) => `saacadda ${time}`,
  closedDay: 'Xiran',
  minutes: (low: number, high: number) => (low === high ? `${low} daq.` : `${low}–${high} daq.`),
  almostNoWait: 'Sugitaan aad u yar',
  wait: (low: number, high: number) =>
    low === high
      ? `Sugitaan qiyaastii ${low} ${low === 1 ? 'daqiiqad' : 'daqiiqo'}`
      : `Sugitaan qiyaastii ${low}–${high} daqiiqo`,
  ahead: (count: number) =>
    count === 0
      ? 'Adigaa safka ugu horreeya'
      : count === 1
        ? '1 qof ayaa kaa horreeya'
        : `${count} qof ayaa kaa horreeya`,
  booked: (when: string) => `Ballantaadu waa ${when}.`,
  trial: 'Tijaabo',
  stale: 'Xiriirkii wuu go’ay.',
  hours: (hours: number, minutes: number) =>
    minutes === 0 ? `${hours} saac` : `${hours} saac ${minutes} daq.`,
  fromTo: (low: string, high: string) => `${low} – ${high}`,
  longWait: (span: string) => `Sugitaan: qiyaastii ${span}`,
  comeBackAt: (time: string) => `Soo noqo saacadda ${time}`,
  comeBack: (from: string, until: string) => `Soo noqo inta u dhaxaysa ${from} iyo ${until}`,
  placeKept: (time: string) =>
    `Meeshaada waxaan kuu haynaa ilaa ${time}. Haddii aad ka dib timaaddo, safka dhammaadkiisa ayaad geli.`,
  placeLost: 'Waqtigii wuu dhaafay. Meel cusub ayaad safka ka helaysaa.',
  keepPlace: 'Meeshaada safka waad haysanaysaa.',
  amBack: 'Waan soo noqday',
  quickLane: (minutes: number) => `Hawlaha gaaban (ka yar ${minutes} daq.) waxay leeyihiin miis gaar ah.`,
} satisfies CommonTexts
