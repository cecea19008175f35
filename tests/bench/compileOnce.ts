/**
 * One measurement, bundled with the compiler and run in a process of its own, so that neither the caches nor the garbage
 * of another spoil it. Arguments: an article, and a small one to warm up with. Prints `Measured` as JSON.
 */
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { compileArticle } from '../../src/compiler/index.ts'

/** Medians in milliseconds of processor time, which another program beside does not change; the memory that the article's records, maps and sentences hold, in bytes. */
export interface Measured {
  readonly ms: number
  readonly limitMs: number
  readonly memory: number
  /** From the start of the process, the engine's own start with it, to the end of the first article. */
  readonly startUp: number
}

/**
 * Of processor time, until the engine has compiled what is hot: the speed asked for is that after start-up. After four
 * seconds it still had a third of its optimisations before it (`--trace-opt`).
 */
const WARM_UP_MS = 10_000
/** Of processor time, for the rounds of one measurement. */
const BUDGET_MS = 2000

const compile = (bytes: Uint8Array) => compileArticle({ file: 'bench.txt', bytes, sha256: '' })
compile(Buffer.from('平原县经济开发区'))
const startUp = timeSince()

const [articleFile = '', warmFile = ''] = process.argv.slice(2)
const warm = readFileSync(warmFile)
for (let spent = 0; spent < WARM_UP_MS; ) spent += timeOf(() => compile(warm))
const article = readFileSync(articleFile)
const ms = median(rounds(() => compile(article), BUDGET_MS))
const before = await memoryInUse()
const kept = compile(article)
const memory = (await memoryInUse()) - before
const text = new TextDecoder().decode(article)
const limitMs = median(rounds(() => look(text), 100))
console.log(JSON.stringify({ ms, limitMs, memory, startUp } satisfies Measured))
if (kept.file === '') throw new Error('the result must be alive while it is weighed')

/** After a full collection; `external` holds the array buffers too, which are freed beside it and only then off the count. */
async function memoryInUse(): Promise<number> {
  for (let times = 0; times < 3; times++) {
    globalThis.gc?.()
    await setTimeout(50)
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Milliseconds of processor time, those of the engine's own threads with them. */
function timeOf(work: () => unknown): number {
  const from = process.cpuUsage()
  work()
  return timeSince(from)
}

/** Since the start of the process, if no reading is given. */
function timeSince(from?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** Milliseconds of each round: three at least, then until `budget` is spent. */
function rounds(work: () => unknown, budget: number): number[] {
  const times: number[] = []
  for (let spent = 0; times.length < 3 || (spent < budget && times.length < 50); ) {
    const time = timeOf(work)
    times.push(time)
    spent += time
  }
  return times
}

/** The least that any reader of the text must do: see every character, find every run of digits. */
function look(words: string): number {
  let sum = 0
  for (let at = 0; at < words.length; at++) sum = Math.trunc(sum + words.charCodeAt(at))
  for (const found of words.matchAll(/\d+/g)) sum += found.index
  return sum
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN
}
