import type { HandoutTexts } from '../da/handout.ts'

export const handout = {
  bring: 'يُرجى إحضار ما يلي',
  come: (office: string, address: string) => `العنوان: ${office}، ${address}.`,
  openUntil: (time: string) => `مفتوح اليوم حتى الساعة\u00a0${time}.`,
  opens: (when: string) => `يفتح: ${when}.`,

  where: (place: string) => `المكان: ${place}`,
  remember: (what: string) => `لا تنسَ: ${what}`,
  sheet: 'اطبع على ورق A4',
  show: 'يُرجى إبراز هذه الورقة عند الوصول.',
  seat: 'مقعدك',
  cancel: (phone: string, code: string) =>
    `لا يمكنك الحضور؟ اتصل على ${phone.replaceAll(' ', '\u00a0')} واذكر الرمز ${code}.`,

  sentence: 'أهلًا وسهلًا بكم، رقمكم 123 ومرحبًا.',
} satisfies HandoutTexts
