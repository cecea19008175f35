import { describe, expect, it } from 'vitest'
import { LoadError } from '../../src/cache/fault.ts'
import { loadAccuracy } from '../../src/cache/loadAccuracy.ts'
import { SCORED_SECTIONS } from '../../src/dataset/accuracy.ts'

const sections = Object.fromEntries(SCORED_SECTIONS.map((name) => [name, { f1: 98.7, strictF1: null }]))
const run = { run: 'seeds-alone', sections, grounding: 100 }
const serve = (json: unknown) => () => Promise.resolve(new TextEncoder().encode(JSON.stringify(json)))
const fault = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof LoadError ? error.fault : error),
  )

describe('the accuracy', () => {
  it('should be what the site was built with', async () => {
    expect(await loadAccuracy(serve([run]))).toEqual([run])
  })

  it.each([
    ['no list', run],
    ['an unknown run', [{ ...run, run: 'dreamt' }]],
    ['a missing section', [{ ...run, sections: {} }]],
    ['a score that is no number', [{ ...run, grounding: '100' }]],
  ])('should be refused with %s', async (_, json) => {
    expect(await fault(loadAccuracy(serve(json)))).toBe('damaged')
  })

  it('should say that there is no network', async () => {
    expect(await fault(loadAccuracy(() => Promise.reject(new LoadError('offline'))))).toBe('offline')
  })
})
