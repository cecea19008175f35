import { describe, expect, it } from 'vitest'
import { isOpen, nextRecord } from '../../src/charts/nextRecord.ts'

const [a, b] = ['a', 'b'].map((id) => ({ table: 'investments' as const, id }))
const other = { table: 'observations' as const, id: 'a' }

describe('nextRecord', () => {
  it.each([
    ['the first, where none is open', [a!, b!], null, a],
    ['the second after the first', [a!, b!], a!, b],
    ['the first again after the last', [a!, b!], b!, a],
    ['the first, where a record of the same id in another table is open', [a!, b!], other, a],
    ['nothing for a mark of no record', [], null, null],
  ])('should open %s', (_, records, open, next) => {
    expect(nextRecord(records, open)).toEqual(next)
  })

  it('should know an open record by table and id', () => {
    expect([isOpen([a!, b!], b!), isOpen([a!, b!], other), isOpen([a!], null)]).toEqual([true, false, false])
  })
})
