import type { HandoutTexts } from '../da/handout.ts'

export const handout = {
  bring: 'Візьміть із собою',
  come: (office: string, address: string) => `Адреса: ${office}, ${address}.`,
  openUntil: (time: string) => `Сьогодні відчинено до\u00a0${time}.`,
  opens: (when: string) => `Відчиняється: ${when}.`,

  where: (place: string) => `Місце: ${place}`,
  remember: (what: string) => `Не забудьте: ${what}`,
  sheet: 'Надрукувати на A4',
  show: 'Покажіть цей папір, коли прийдете.',
  seat: 'Ваше місце',
  cancel: (phone: string, code: string) => `Не можете прийти? Зателефонуйте: ${phone}. Назвіть код ${code}.`,

  sentence: 'Єнот і їжак п’ють чай на ґанку. Щастя!',
} satisfies HandoutTexts
