import type { CommonTexts } from '../da/common.ts'

export const common = {
  date: (weekday: string, date: string) => `${date} ${weekday}`,
  whenToday: (time: string) => `bugün ${time}`,
  whenTomorrow: (time: string) => `yarın ${time}`,
  whenWeekday: (weekday: string, time: string) => `${weekday} ${time}`,
  whenDate: (date: string, time: string) => `${date} ${time}`,
  clock: (time: string) => `saat ${time}`,
  closedDay: 'Kapalı',
  minutes: (low: number, high: number) => (low === high ? `${low} dk.` : `${low}–${high} dk.`),
  almostNoWait: 'Neredeyse hiç bekleme yok',
  wait: (low: number, high: number) =>
    low === high ? `Bekleme: yaklaşık ${low} dakika` : `Bekleme: yaklaşık ${low}–${high} dakika`,
  ahead: (count: number) => (count === 0 ? 'Sıranın başındasınız' : `Önünüzde ${count} kişi var`),
  booked: (when: string) => `Randevunuz: ${when}.`,
  trial: 'Deneme',
  stale: 'Bağlantı koptu.',
  hours: (hours: number, minutes: number) =>
    minutes === 0 ? `${hours} saat` : `${hours} saat ${minutes} dk.`,
  fromTo: (low: string, high: string) => `${low} – ${high}`,
  longWait: (span: string) => `Bekleme: yaklaşık ${span}`,
  comeBackAt: (time: string) => `Geri dönüş saati: ${time}`,
  comeBack: (from: string, until: string) => `Saat ${from} ile ${until} arasında gelin`,
  placeKept: (time: string) =>
    `Sıranızı saat ${time} olana kadar tutuyoruz. Daha geç gelirseniz sıranın sonuna geçersiniz.`,
  placeLost: 'Süre geçti. Sırada yeni bir yer alırsınız.',
  keepPlace: 'Sıradaki yeriniz korunur.',
  amBack: 'Geri geldim',
  quickLane: (minutes: number) => `Kısa işler (${minutes} dakikadan az) için ayrı bir gişe var.`,
} satisfies CommonTexts
