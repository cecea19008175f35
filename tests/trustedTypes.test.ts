import { expect, test } from 'vitest'
import { isOwnScript } from '../src/trustedTypes.ts'

const PAGE = 'https://example.org/parks/index.html#/compare'
const BUILT = /^(?:assets\/[\w.-]+\.js|sw\.js)$/

test.each(['./sw.js', './assets/index-Ab_1.js', 'https://example.org/parks/assets/worker-1.js'])(
  '%s is ours',
  (url) => {
    expect(isOwnScript(url, PAGE, BUILT)).toBe(true)
  },
)
test.each([
  'https://elsewhere.example/parks/sw.js',
  '/sw.js',
  '/assets/a.js',
  './dataset/dataset.json',
  './assets/../evil.js',
  './assets/a.js?next=//elsewhere.example',
  'data:text/javascript,1',
  'blob:https://example.org/1',
])('%s is not', (url) => {
  expect(isOwnScript(url, PAGE, BUILT)).toBe(false)
})
