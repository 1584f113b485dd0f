import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonPasswords } from '../../server/access/common-passwords.ts'
import { passwordProblem, pinProblem } from '../../server/access/passwords.ts'

test.each(['regnvejr over heden', 'fire katte på et tag', 'aB3!kqzLmN0p', 'کودکان در باغ بازی'])(
  '"%s" will do: length counts, odd marks do not',
  (password) => expect(passwordProblem(password, 'Kollega Navn')).toBeNull(),
)

test.each([
  ['kort', 'at least 12'],
  ['elleve tegn', 'at least 12'],
  ['x'.repeat(201), 'at most 200'],
  ['kollega navn 123', 'your name'],
  ['Kollega-Navn-Kollega', 'your name'],
  ['Adgangskode-123', 'too many people'],
  ['abababababababab', 'too many people'],
])('"%s" will not do', (password, why) => expect(passwordProblem(password, 'Kollega Navn')).toContain(why))

test('none of the commonest will do, however it is spaced', () => {
  const list = fc.constantFrom(...commonPasswords)
  fc.assert(
    fc.property(list, fc.constantFrom('', ' ', '-', '.'), (word, between) => {
      expect(passwordProblem([...word].join(between), 'Kollega Navn')).not.toBeNull()
    }),
  )
})

test.each(['111111', '123456', '654321', '121212', '000001'])('%s is too easy as a PIN', (pin) =>
  expect(pinProblem(pin)).not.toBeNull(),
)
test.each(['492716', '830164', '112358'])('%s will do as a PIN', (pin) => expect(pinProblem(pin)).toBeNull())
