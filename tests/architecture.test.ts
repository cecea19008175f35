/** Guards of the house: what may import what, who may touch the world, what may not stand in a file. */
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Source, listFiles, readSource, readSources } from './sources.ts'

/** Who may import whom, type imports too. The files beside the rooms (main.tsx) wire them together. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  dataset: [],
  compiler: ['dataset'],
  hosts: ['compiler', 'dataset'],
  cache: ['dataset'],
  i18n: ['dataset'],
  store: ['cache', 'dataset'],
  charts: ['i18n', 'dataset'],
  export: ['charts', 'i18n', 'dataset'],
  views: ['export', 'charts', 'store', 'i18n', 'dataset'],
  main: ['views', 'export', 'charts', 'store', 'cache', 'i18n', 'dataset'],
}
/** Packages by room. hosts alone may use those of Node and of the build. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  cache: ['dexie', '@noble/hashes'],
  i18n: ['react'],
  store: ['react', 'zustand'],
  charts: ['react', 'react-dom', 'echarts', 'echarts-for-react'],
  export: ['echarts', 'pptxgenjs', 'write-excel-file'],
  views: ['react', 'react-dom', 'zustand', '@tanstack/react-table'],
  main: ['react', 'react-dom'],
}
/** Started as a worker and spoken to by message, which is no import. */
const WORKER = /^src\/hosts\/\w+\.ts$/
/** Stages of the compiler know these of its other files, and no other stage. */
const SHARED_BY_STAGES = ['src/compiler/types.ts', 'src/compiler/span.ts', 'src/compiler/wayBack.ts']

/** The first part of a path below src; the files beside the rooms are `main`. */
function roomOf(path: string): string | null {
  const [top, room, ...rest] = path.split('/')
  if (top !== 'src' || room === undefined) return null
  return rest.length > 0 ? room : 'main'
}
function stageOf(path: string): string | null {
  return /^src\/compiler\/(\w+)\//.exec(path)?.[1] ?? null
}
const packageOf = (target: string) => /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target

/** What of a file's imports is against the tables, in words. */
function wrongImports({ path, imports }: Source): readonly string[] {
  const room = roomOf(path) ?? ''
  const wrong = imports.filter(({ target, kind }) => {
    if (kind === 'address' && WORKER.test(target)) return !['store', 'main', 'hosts'].includes(room)
    const targetRoom = roomOf(target)
    if (targetRoom !== null) {
      return targetRoom === room ? !staysInStage(path, target) : !MAY_IMPORT[room]?.includes(targetRoom)
    }
    if (target.startsWith('data/')) return !['compiler', 'dataset', 'hosts'].includes(room)
    return room !== 'hosts' && !MAY_USE[room]?.includes(packageOf(target))
  })
  return wrong.map(({ target }) => `${path} → ${target}`)
}

/** Stages of the compiler meet in its index only. */
function staysInStage(path: string, target: string): boolean {
  if (roomOf(path) !== 'compiler' || path === 'src/compiler/index.ts') return true
  const stage = stageOf(path)
  return stageOf(target) === stage || (stage !== null && SHARED_BY_STAGES.includes(target))
}

/** Disk, network, storage, clock and chance, by the names they go by. */
const EFFECTS = new Set(
  [
    ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon'],
    ['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'document.cookie'],
    ['navigator.storage', 'navigator.serviceWorker'],
    ['Date.now', 'performance', 'Temporal', 'Math.random', 'crypto', 'process'],
  ].flat(),
)
/** These know no browser either: they run in Node, in the worker and in the page alike. */
const WORLDLESS = ['dataset', 'compiler']
const BROWSER = new Set(['window', 'document', 'navigator', 'location', 'history'])

function effects({ path, names, members, bareNew }: Source): readonly string[] {
  const touched = [...names, ...members].filter((name) => EFFECTS.has(name))
  const clock = bareNew.filter((name) => name === 'Date').map(() => 'new Date()')
  const browser = WORLDLESS.includes(roomOf(path) ?? '') ? names.filter((name) => BROWSER.has(name)) : []
  return [...touched, ...clock, ...browser].map((name) => `${path}: ${name}`)
}

const sources = readSources('src')

describe('rooms', () => {
  test('import along the table only', () => {
    expect(sources.flatMap(wrongImports)).toEqual([])
  })
  test.each([
    ['a type of the store', 'src/charts/Chart.tsx', `import type { Choice } from '../store/choice.ts'`],
    ['a re-export', 'src/dataset/all.ts', `export * from '../compiler/index.ts'`],
    ['a type by import()', 'src/i18n/a.ts', `type T = import('../views/App.tsx').T`],
    ['a lazy import', 'src/store/a.ts', `const a = () => import('../charts/a.ts')`],
    ['another stage', 'src/compiler/extract/a.ts', `import { q } from '../quantity/quantities.ts'`],
    ['the index from a stage', 'src/compiler/link/a.ts', `import { compile } from '../index.ts'`],
    ['a package', 'src/dataset/a.ts', `import { z } from 'zod'`],
    ['Node', 'src/views/a.ts', `import { readFileSync, readdirSync } from 'node:fs'`],
    ['the compiler from the store', 'src/store/a.ts', `import { compile } from '../compiler/index.ts'`],
    ['knowledge', 'src/views/a.ts', `import clusters from '../../data/clusters.json' with { type: 'json' }`],
  ])('are guarded against %s', (_, path, text) => {
    expect(wrongImports(readSource(path, text))).toHaveLength(1)
  })
  test('may start the worker from the store', () => {
    const text = `new Worker(new URL('../hosts/worker.ts', import.meta.url), { type: 'module' })`
    expect(wrongImports(readSource('src/store/a.ts', text))).toEqual([])
    expect(wrongImports(readSource('src/charts/a.ts', text))).toHaveLength(1)
  })
})

describe('the world', () => {
  test('is touched by hosts and cache only', () => {
    const pure = sources.filter(({ path }) => !['hosts', 'cache'].includes(roomOf(path) ?? ''))
    expect(pure.flatMap(effects)).toEqual([])
  })
  test.each([
    `fetch('./a')`,
    `globalThis.fetch('./a')`,
    `const now = Date.now()`,
    `const now = new Date()`,
    `const { now } = performance`,
    `const { a } = b, read = () => fetch(a)`,
    `const roll = Math.random()`,
    `window.localStorage.setItem('a', 'b')`,
    `const home = process.env['HOME']`,
  ])('is guarded against %s', (text) => {
    expect(effects(readSource('src/views/a.ts', text))).not.toEqual([])
  })
  test('may be named in a comment, a key or a date that is given', () => {
    const text = `/** Like fetch(). */ const a = { fetch: new Date(2012, 0), b: source.process }
      const place = (process, { caches = [] }) => caches.length + process`
    expect(effects(readSource('src/views/a.ts', text))).toEqual([])
  })
})

/** The five parks of the seeds, by every name that leads to them. */
const FIVE = /武陟|沁阳|平原县|江华|渌口|wuzhi|qinyang|pingyuan|jianghua|lukou/i

describe('knowledge', () => {
  test('of the five parks stands in no code', () => {
    expect(sources.filter(({ code }) => FIVE.test(code)).map(({ path }) => path)).toEqual([])
  })
  test('of the five parks stands in no vocabulary', () => {
    // The gazetteer lists every county there is; a review speaks of its article.
    const files = listFiles('data', /\.json$/).filter((path) => !/reviews\/|gazetteer/.test(path))
    expect(files.filter((path) => FIVE.test(withoutMeta(path)))).toEqual([])
  })
})

/** `meta` says where a list comes from and gives examples. */
function withoutMeta(path: string): string {
  const { meta: _, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  return JSON.stringify(rest)
}

/** A folder of one machine, or the host one machine installs from. */
const MACHINE =
  /(?<![\w.:/])\/(?:work|home|root|Users|tmp)\/[\w.]|[A-Z]:\\+Users\\|\bregistry\.[a-z0-9-]+\.[a-z]/

test('no file names a folder or a registry of one machine', () => {
  const beside = readdirSync('.').filter(
    (name) => /\.(?:md|ts|json)$/.test(name) && name !== 'package-lock.json',
  )
  const files = ['src', 'data', 'tests', '.ci'].flatMap((folder) => listFiles(folder, /./))
  const named = [...files, ...beside].filter((path) => MACHINE.test(readFileSync(path, 'utf8')))
  expect(named).toEqual([])
})
