import { describe, expect, it } from 'vitest'
import { keepLast } from '../../src/dataset/keepLast.ts'

describe('work kept while it is asked for alike', () => {
  it('should be done anew for other arguments, or for more of them', () => {
    const done: string[] = []
    const joined = keepLast((...words: readonly string[]) => {
      done.push(words.join(' '))
      return words.join(' ')
    })
    expect([joined('a', 'b'), joined('a', 'b'), joined('a'), joined('a', 'b')]).toEqual([
      'a b',
      'a b',
      'a',
      'a b',
    ])
    expect(done).toEqual(['a b', 'a', 'a b'])
  })

  it('should be kept where the result is nothing', () => {
    let times = 0
    const nothing = keepLast((): null => {
      times++
      return null
    })
    expect([nothing(), nothing(), times]).toEqual([null, null, 1])
  })
})
