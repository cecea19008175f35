/**
 * `npm test`: everything that must hold, whatever fails on the way. Node built-ins only.
 *
 * The last line is `N passed, N failed`: the tests of the two runners, and one for each other step. A test that was
 * skipped has shown nothing and counts as failed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installIfStale } from '../src/hosts/install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {Count & { name: string }} Result */
/**
 * `needs` names a step whose failure would make this one test something else: the site of an older build.
 * @typedef {{ name: string, program: string, args?: string[], needs?: string, count?: (report: string) => Count }} Step
 */

/**
 * Programs are started by their file, not by npx, so that no shell and no PATH come into it.
 * @param {string} reports folder for the runners' reports
 * @returns {Step[]}
 */
const steps = (reports) => [
  { name: 'types', program: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'lint', program: 'node_modules/oxlint/bin/oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'format', program: 'node_modules/@biomejs/biome/bin/biome', args: ['format'] },
  { name: 'compile', program: 'src/hosts/run.mjs', args: ['src/hosts/compile.ts'] },
  {
    name: 'unit tests',
    program: 'node_modules/vitest/vitest.mjs',
    args: [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'unit tests')}`,
    ],
    count: countVitest,
  },
  { name: 'build', program: 'node_modules/vite/bin/vite.js', args: ['build'] },
  {
    name: 'browser tests',
    program: 'node_modules/@playwright/test/cli.js',
    args: ['test', '--reporter=list,json'],
    needs: 'build',
    count: countPlaywright,
  },
]

/**
 * @param {string} report JSON, as of Vitest 4
 * @returns {Count}
 */
function countVitest(report) {
  const { numTotalTests, numPassedTests } = JSON.parse(report)
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests }
}

/**
 * @param {string} report JSON, as of Playwright 1.65
 * @returns {Count}
 */
function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = JSON.parse(report).stats
  return { passed: expected, failed: unexpected + flaky + skipped }
}

/**
 * Runs a step and counts. A runner that ends badly counts at least one failure, however it got there.
 * @param {Step} step
 * @param {string} reports
 * @returns {Result}
 */
function run({ name, program, args = [], count }, reports) {
  process.stdout.write(`\n── ${name}\n`)
  const report = join(reports, name)
  const { status, error } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  if (error) throw error
  const good = status === 0
  if (count === undefined) return { name, passed: good ? 1 : 0, failed: good ? 0 : 1 }
  if (!existsSync(report)) return { name, passed: 0, failed: 1 }
  const { passed, failed } = count(readFileSync(report, 'utf8'))
  return { name, passed, failed: good ? failed : Math.max(failed, 1) }
}

installIfStale(root)
const reports = mkdtempSync(join(tmpdir(), 'parkbench-'))
/** @type {Result[]} */
const results = []
for (const step of steps(reports)) {
  const stopped = results.some(({ name, failed }) => name === step.needs && failed > 0)
  if (stopped) process.stdout.write(`\n── ${step.name}: not run, for the ${step.needs} failed\n`)
  results.push(stopped ? { name: step.name, passed: 0, failed: 1 } : run(step, reports))
}
rmSync(reports, { recursive: true })

process.stdout.write('\n')
for (const { name, passed, failed } of results) {
  process.stdout.write(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed\n`)
}
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
