import { describe, expect, it } from 'vitest'
import { placeTip } from '../../src/charts/placeTip.ts'

const ROOM = { width: 400, height: 200 }
const TIP = { width: 100, height: 40 }

describe('placeTip', () => {
  it('should stand after the pointer where there is room', () => {
    expect(placeTip({ x: 50, y: 20 }, TIP, ROOM)).toEqual({ x: 66, y: 36 })
  })

  it('should stand before it where there is none', () => {
    expect(placeTip({ x: 390, y: 190 }, TIP, ROOM)).toEqual({ x: 274, y: 134 })
  })

  it('should never leave the chart, not even with more words than room', () => {
    expect(placeTip({ x: 60, y: 30 }, { width: 380, height: 190 }, ROOM)).toEqual({ x: 0, y: 0 })
  })
})
