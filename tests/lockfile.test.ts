import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Package {
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
}
interface LockEntry {
  readonly integrity?: string
  readonly optionalDependencies?: Record<string, string>
}

const packages = (readJson('package-lock.json') as { packages: Record<string, LockEntry> }).packages
const { '': _, ...installed } = packages

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

// npm leaves out of the lockfile what the registry did not have for another platform on the day of the install;
// `npm ci` then refuses to work, on every platform.
test('the lockfile holds the packages of every platform', () => {
  const missing = Object.entries(installed).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !(`node_modules/${name}` in installed) && !(`${path}/node_modules/${name}` in installed),
      )
      .map((name) => `${path} → ${name}`),
  )
  expect(missing).toEqual([])
})

test('every locked package is held by its hash', () => {
  const loose = Object.entries(installed).filter(([, entry]) => entry.integrity === undefined)
  expect(loose.map(([path]) => path)).toEqual([])
})

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = readJson('package.json') as Package
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, v]) => !/^\d+\.\d+\.\d+$/.test(v),
  )
  expect(ranges).toEqual([])
})
