import { expect, it } from 'vitest'
import { idOf, idParts } from '../../../src/dataset/columns/idParts.ts'

it.each([
  ['000_19a7.o413', '000_19a7', 'o', 413, 0],
  ['000_19a7.investments7-12', '000_19a7', 'investments', 7, 12],
  ['a.b1.c2-3.S0', 'a.b1.c2-3', 'S', 0, 0],
  ['.o1', '', 'o', 1, 0],
])('should take %s apart and put it together again', (id, document, stem, number, nth) => {
  expect(idParts(id)).toEqual({ document, stem, number, nth })
  expect(idOf({ document, stem, number, nth })).toBe(id)
})

it.each(['', 'o413', 'a.413', 'a.o', 'a.o1-', 'a.o1-2-3', 'a.o1 ', 'a.o1.5', 'a.o1234567890'])(
  'should leave %j whole',
  (id) => expect(idParts(id)).toBeNull(),
)
