import { expect, test } from 'vitest'
import { contentPolicy, devPolicy, headersFile, singlePolicy } from '../../src/hosts/headers.ts'

test('no policy lets inline code, eval or another origin in', () => {
  for (const policy of [contentPolicy(), devPolicy('n')]) {
    expect(policy).not.toMatch(/unsafe-|https?:|\*/)
    expect(policy).toContain("require-trusted-types-for 'script'")
  }
})
test('only the development server lets a nonce in', () => {
  expect(devPolicy('n')).toContain("script-src 'self' 'nonce-n'")
  expect(contentPolicy()).not.toContain('nonce')
})
test('a chart may be embedded in any page', () => {
  expect(contentPolicy()).not.toContain('frame-ancestors')
})
test('the _headers file gives every path the policy and keeps the worker out of caches', () => {
  expect(headersFile()).toContain(`/*\n  Content-Security-Policy: ${contentPolicy()}\n`)
  expect(headersFile()).toContain('/sw.js\n  Cache-Control: no-cache\n')
})
test('the single page runs its own script alone, and can ask nobody for anything', () => {
  const policy = singlePolicy("'sha256-a'", "'sha256-b'")
  expect(policy).toContain("script-src 'sha256-a'; style-src 'sha256-b'")
  expect(policy).toContain("connect-src 'none'")
  expect(policy).not.toMatch(/'self'|unsafe-|https?:|\*|frame-ancestors/)
})
