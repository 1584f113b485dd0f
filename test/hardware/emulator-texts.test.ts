import { expect, test } from 'vitest'
import { da } from '../../hardware/emulator/page/texts/da.ts'
import { en } from '../../hardware/emulator/page/texts/en.ts'
import { lix } from '../../server/catalogue/lix.ts'

const examples = (texts: typeof da): readonly string[] => [
  texts.lead('tcp'),
  texts.leadInLobby,
  texts.empty,
  texts.stale,
  texts.refused,
  texts.choose,
  texts.nobodyHears,
  texts.noAnswer,
  texts.answered(false, 'P042', 5),
  texts.answered(true, null, 1),
  texts.passed(2, 1),
  texts.rang(2, '14'),
  texts.silent,
  texts.noCode,
  texts.notUnderstood('1b'),
  ...texts.faults.flatMap(({ name, hint }) => [`${name}.`, hint]),
]

test.each([
  ['Danish', da],
  ['English', en],
] as const)("the emulator's page speaks easy %s", (_language, texts) => {
  const said = examples(texts)
  expect(lix(said.join(' '))).toBeLessThan(35)
  expect(texts.faults.map(({ fault }) => fault)).toEqual(da.faults.map(({ fault }) => fault))
})
