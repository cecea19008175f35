import { afterEach, describe, expect, it, vi } from 'vitest'
import { isSparing } from '../../src/cache/whenIdle.ts'

const onNetwork = (connection?: object) => vi.stubGlobal('navigator', { connection })

describe('isSparing', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('should be so for who saves data, and where the network is slow', () => {
    onNetwork({ saveData: true, effectiveType: '4g' })
    expect(isSparing()).toBe(true)
    onNetwork({ saveData: false, effectiveType: 'slow-2g' })
    expect(isSparing()).toBe(true)
  })

  it('should not be so otherwise, nor where the browser does not tell', () => {
    onNetwork({ saveData: false, effectiveType: '4g' })
    expect(isSparing()).toBe(false)
    onNetwork()
    expect(isSparing()).toBe(false)
  })
})
