import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isOlder, staleness } from '../../src/hosts/install.mjs'

type Lock = Record<string, { version: string; integrity: string; optional?: boolean }>

/** A checkout that wants `wanted` and holds `installed`, or nothing. */
function checkout(wanted: Lock, installed: Lock | null): string {
  const root = mkdtempSync(join(tmpdir(), 'checkout-'))
  const project = { '': { name: 'a' } }
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { ...project, ...wanted } }))
  if (installed === null) return root
  for (const path of Object.keys(installed)) {
    mkdirSync(join(root, path), { recursive: true })
    writeFileSync(join(root, path, 'package.json'), '{}')
  }
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }))
  return root
}

const vite = { 'node_modules/vite': { version: '8.0.0', integrity: 'sha512-a' } }
const newer = { 'node_modules/vite': { version: '8.1.0', integrity: 'sha512-b' } }
const forMac = { 'node_modules/mac': { version: '1.0.0', integrity: 'sha512-c', optional: true } }

test('a checkout that holds what its lockfile asks for is left alone', () => {
  expect(staleness(checkout(vite, vite))).toBeNull()
})
test('so is one without the packages of other platforms', () => {
  expect(staleness(checkout({ ...vite, ...forMac }, vite))).toBeNull()
})
test.each([
  ['a fresh clone', vite, null, 'nothing is installed yet'],
  [
    'a package that is new in the lockfile',
    { ...vite, ...newer, 'node_modules/b': vite['node_modules/vite'] },
    newer,
    'b is missing',
  ],
  ['a package that is older than the lockfile', newer, vite, 'vite is not 8.1.0'],
] as const)('%s is stale', (_, wanted, installed, why) => {
  expect(staleness(checkout(wanted, installed))).toContain(why)
})

test('versions are compared by number, not by letter', () => {
  expect(isOlder('20.9.0', '20.19.0')).toBe(true)
  expect(isOlder('20.19.0', '20.19.0')).toBe(false)
  expect(isOlder('22.1.0', '20.19.0')).toBe(false)
})
