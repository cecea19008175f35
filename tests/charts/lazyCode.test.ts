import { describe, expect, it } from 'vitest'
import { lazyCode } from '../../src/charts/lazyCode.ts'

describe('lazyCode', () => {
  it('should be fetched once for all who ask, and be here afterwards', async () => {
    let fetches = 0
    const code = lazyCode(() => Promise.resolve(++fetches))
    expect(code.isHere()).toBe(false)
    expect(await Promise.all([code.bring(), code.bring()])).toEqual([1, 1])
    expect(code.isHere()).toBe(true)
    expect(code.take()).toBe(1)
  })
})
