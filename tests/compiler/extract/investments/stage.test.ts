import { describe, expect, test } from 'vitest'
import { furthest, readStages } from '../../../../src/compiler/extract/investments/stage.ts'
import { readCases } from '../../../read-cases.ts'

const whole = (text: string) => ({ start: 0, end: text.length })

describe('readStages', () => {
  test.each(readCases('investment-stages'))('$title', ({ input, expected }) => {
    const words = readStages(input, whole(input)).map(
      ({ stage, toBe, start, end }) => `${stage}${toBe ? '?' : ''} ${input.slice(start, end)}`,
    )
    expect(words).toEqual(expected)
  })

  test('should take what a verb before wishes for as not yet so', () => {
    expect(readStages('建成投产', whole('建成投产'), true)).toEqual([
      { start: 0, end: 4, stage: 'under_construction', toBe: true },
    ])
  })
})

const stageOf = (text: string) => furthest(readStages(text, whole(text)))?.stage ?? null

describe('furthest', () => {
  test('should be the last that was reached, in whatever order they are told', () => {
    expect(stageOf('今年投产，去年开工')).toBe('operating')
  })
  test('should put what is so before what is to be', () => {
    expect(stageOf('已经签约，预计明年投产')).toBe('signed')
  })
  test('should put any stage before 引进, which says nothing of how far', () => {
    expect(
      furthest([
        { start: 0, end: 2, stage: 'introduced', toBe: false },
        { start: 2, end: 4, stage: 'planned', toBe: false },
      ])?.stage,
    ).toBe('planned')
  })
  test('should be null where nothing is told', () => {
    expect(furthest([])).toBeNull()
  })
})
