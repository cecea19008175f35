import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sha256 } from '../../src/cache/sha256.ts'

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31) >> 3)
const rightOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

afterEach(() => vi.unstubAllGlobals())

describe('a hash', () => {
  it.each([0, 1, 3_999_999, 4_000_000, 4_000_001, 9_000_000])(
    'should be SHA-256 of %i bytes',
    async (length) => {
      const bytes = bytesOf(length)
      expect(await sha256(bytes, () => Promise.resolve())).toBe(rightOf(bytes))
    },
  )

  it('should leave the reader the page between the pieces of a long file', async () => {
    const rest = vi.fn<() => Promise<void>>(() => Promise.resolve())
    await sha256(bytesOf(9_000_000), rest)
    expect(rest).toHaveBeenCalledTimes(3)
  })

  it('should be the same on plain http', async () => {
    vi.stubGlobal('crypto', {})
    expect(await sha256(bytesOf(70), () => Promise.resolve())).toBe(rightOf(bytesOf(70)))
  })
})
