/**
 * Every regular expression of the compiler takes linear time, whatever text it is given. Articles are the world's, and
 * one crafted sentence must not hang a reader's page.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkSync } from 'recheck'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listFiles, readSources } from './sources.ts'

/**
 * Not linear, and allowed: what limits the text it is given, and the worst time measured on hostile text of that
 * length. Each row is a debt; one that has become linear, or is gone, fails the test until it is struck out.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {}

/** Characters. A window costs its width at every place it may begin. */
const WIDEST = 120

/** The checker is JavaScript throughout: without this it looks for a JVM. */
const PURE = ['RECHECK_SYNC_BACKEND', 'pure'] as const
const MINUTES = 60_000
/** Long lists of words take seconds; a slow machine must not turn them into failures. */
const LIMITS = { timeout: 3 * MINUTES }

/** `/pattern/flags` of every expression, those put together while the compiler loads and runs among them. */
const found = new Set<string>()

beforeAll(async () => {
  vi.stubEnv(...PURE)
  for (const { regexes } of readSources('src/compiler')) {
    for (const { pattern, flags } of regexes) found.add(`/${pattern}/${flags}`)
  }
  const built = await watchRegExp(async () => {
    for (const path of listFiles('src/compiler', /\.ts$/)) await import(/* @vite-ignore */ resolve(path))
    const { compileArticle } = await import('../src/compiler/index.ts')
    for (const path of listFiles('seeds', /\.txt$/)) {
      compileArticle({ file: path, bytes: readFileSync(path), sha256: '' })
    }
  })
  for (const expression of built) found.add(expression)
}, MINUTES)
afterAll(() => vi.unstubAllEnvs())

/** Collects what `new RegExp` is given while `work` runs. */
async function watchRegExp(work: () => Promise<void>): Promise<ReadonlySet<string>> {
  const built = new Set<string>()
  const construct = (target: RegExpConstructor, args: [string | RegExp, string?]) => {
    const expression = new target(...args)
    built.add(String(expression))
    return expression
  }
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, { construct, apply: (target, _, args: [string]) => construct(target, args) }),
  )
  try {
    await work()
  } finally {
    vi.unstubAllGlobals()
  }
  return built
}

/** A class, an escape or a bounded quantifier; in classes braces are themselves. */
const PART = /\[(?:\\.|[^\]\\])*\]|\\.|\{(?<least>\d+)(?<comma>,?)(?<most>\d*)\}/gs

/**
 * The expression with every window (`[^。]{0,40}`) two characters wide. A window's width is a factor of the time, not
 * a power of the length, but it blows up the automaton until the checker can only guess.
 */
function narrowWindows(pattern: string): string {
  return pattern.replace(PART, (part, least?: string, comma?: string, most?: string) => {
    if (least === undefined) return part
    const from = Math.min(Number(least), comma === '' ? 2 : 1)
    return comma === '' ? `{${from}}` : `{${from},${most === '' ? '' : Math.min(Number(most), 2)}}`
  })
}

/** The widest window of an expression, in characters. */
function widestWindow(pattern: string): number {
  return Math.max(0, ...[...pattern.matchAll(PART)].map(({ groups }) => Number(groups?.['most'] ?? 0)))
}

/** Without `*`, `+` or `{1,}` the time at each place is bounded, whatever the text: nothing to check. */
function isBounded(pattern: string): boolean {
  const quantified = pattern.replace(PART, (part, least?: string) => (least === undefined ? '' : part))
  return !/[*+]|\{\d+,\}/.test(quantified)
}

/** What is wrong with an expression, in the checker's words; null when it is linear. */
function weakness(expression: string): string | null {
  const end = expression.lastIndexOf('/')
  const pattern = expression.slice(1, end)
  if (isBounded(pattern)) return null
  const result = checkSync(narrowWindows(pattern), expression.slice(end + 1), LIMITS)
  if (result.status === 'safe') return null
  return result.status === 'vulnerable'
    ? `${result.complexity.summary}: ${result.attack.pattern}`
    : result.error.kind
}

test('every regular expression of the compiler is linear', { timeout: 10 * MINUTES }, () => {
  const weak = [...found].flatMap((expression) => {
    const why = expression in EXCEPTIONS ? null : weakness(expression)
    return why === null ? [] : `${expression}  ${why}`
  })
  expect(weak).toEqual([])
})

test('no window is wider than a clause', () => {
  expect([...found].filter((expression) => widestWindow(expression) > WIDEST)).toEqual([])
})

test('every exception is still one', { timeout: 10 * MINUTES }, () => {
  const settled = Object.keys(EXCEPTIONS).filter(
    (expression) => !found.has(expression) || weakness(expression) === null,
  )
  expect(settled).toEqual([])
})
