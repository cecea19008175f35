import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listRows } from '../../../src/dataset/filter/listRows.ts'
import { numberOrder } from '../../../src/dataset/filter/numberOrder.ts'

/** Round numbers come again and again, as in the press; some have no end. */
const number = fc.oneof(
  fc.constantFrom(0, 1, 5, 10, Number.POSITIVE_INFINITY),
  fc.integer({ min: 0, max: 60 }),
)
const limit = fc.oneof(number, fc.constantFrom(-1, 0.5, 99, Number.NEGATIVE_INFINITY))
/** Every second row of a table has a number. */
const orderOf = (values: readonly number[]) =>
  numberOrder(2 * values.length, {
    rows: Uint32Array.from(values, (_, at) => 2 * at),
    values: Float64Array.from(values),
  })

describe('rows by their number', () => {
  it('should be those below a limit, and those up to it', () => {
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 200 }),
        fc.array(limit, { minLength: 1 }),
        (values, limits) => {
          const order = orderOf(values)
          const rowsWhere = (test: (value: number) => boolean) =>
            [...values.keys()].filter((at) => test(values[at] as number)).map((at) => 2 * at)
          for (const most of limits) {
            expect([...listRows(order.below(most))]).toEqual(rowsWhere((value) => value < most))
            expect([...listRows(order.upTo(most))]).toEqual(rowsWhere((value) => value <= most))
          }
        },
      ),
      { seed: 3, numRuns: 60 },
    )
  })
})
