/** The languages that a citizen can choose; every name in the catalogue has at least the Danish one. */
export const languages = ['da', 'en', 'de', 'pl', 'ro', 'uk', 'ar', 'tr', 'so', 'fa'] as const
export type Language = (typeof languages)[number]
