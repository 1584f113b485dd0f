/** Modules of the left half's digits; the right half has the same widths. Source: GS1 General Specifications 5.2. */
const digits = ['3211', '2221', '2122', '1411', '1132', '1231', '1114', '1312', '1213', '3112']
/** Which of the left digits stand reversed tells the first digit of EAN-13. */
const reversals = [
  '000000',
  '001011',
  '001101',
  '001110',
  '010011',
  '011001',
  '011100',
  '010101',
  '010110',
  '011010',
]

const numbers = (text: string): readonly number[] => [...text].map(Number)
const reversed = (text: string): string => [...text].reverse().join('')

/** Modules of bars and spaces of EAN-13 (12 or 13 digits; the last is made where it is missing); else null. */
export function ean13(text: string): readonly number[] | null {
  if (!/^\d{12,13}$/.test(text)) return null
  const whole = withCheck(text.slice(0, 12))
  const reversal = reversals[Number(whole.charAt(0))] ?? ''
  const left = numbers(whole.slice(1, 7)).map((digit, at) => {
    const pattern = digits[digit] ?? ''
    return reversal.charAt(at) === '1' ? reversed(pattern) : pattern
  })
  return between(left, whole.slice(7))
}

/** As `ean13`, for EAN-8 (7 or 8 digits). */
export function ean8(text: string): readonly number[] | null {
  if (!/^\d{7,8}$/.test(text)) return null
  const whole = withCheck(text.slice(0, 7))
  const left = numbers(whole.slice(0, 4)).map((digit) => digits[digit] ?? '')
  return between(left, whole.slice(4))
}

function between(left: readonly string[], rightDigits: string): readonly number[] {
  const right = numbers(rightDigits).map((digit) => digits[digit] ?? '')
  return numbers(['111', ...left, '11111', ...right, '111'].join(''))
}

/** With its check digit, which printers make; counted from the right, every second digit weighs three. */
export function withCheck(text: string): string {
  const sum = numbers(reversed(text)).reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 3 : 1), 0)
  return `${text}${(10 - (sum % 10)) % 10}`
}
