import type { HandoutTexts } from '../da/handout.ts'

export const handout = {
  bring: 'لطفاً همراه بیاورید',
  come: (office: string, address: string) => `نشانی: ${office}، ${address}.`,
  openUntil: (time: string) => `امروز تا ساعت\u00a0${time} باز است.`,
  opens: (when: string) => `باز می‌شود: ${when}.`,

  where: (place: string) => `مکان: ${place}`,
  remember: (what: string) => `فراموش نکنید: ${what}`,
  sheet: 'چاپ روی کاغذ A4',
  show: 'لطفاً هنگام ورود این برگه را نشان دهید.',
  seat: 'صندلی شما',
  cancel: (phone: string, code: string) =>
    `نمی‌توانید بیایید؟ با ${phone.replaceAll(' ', '\u00a0')} تماس بگیرید و کد ${code} را بگویید.`,

  sentence: 'خوش آمدید. گفت‌وگو، ژاله، پنجره، چای.',
} satisfies HandoutTexts
