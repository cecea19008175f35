/**
 * `npm run score [-- --write]`: what the compiler reads, against hand-made gold, as a table. The gold and its scorer lie
 * beside the project (`../shared/eval`); where they are not, this says so and prints the figures kept in
 * `data/accuracy.json`, which `--write` brings up to date.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Accuracy, SCORED_SECTIONS, type ScoredRun } from '../dataset/accuracy.ts'
import { assemble } from '../compiler/index.ts'
import { compileFolder } from './compileFolder.ts'
import { writeDataset } from './writeDataset.ts'

const EVAL = '../shared/eval'
const KEPT = 'data/accuracy.json'

/** The runs of the table: which articles, and whether a person's verdicts are let in. */
const RUNS: readonly { run: ScoredRun; name: string; docs: string; gold: string; review: boolean }[] = [
  {
    run: 'seeds-alone',
    name: 'five articles, alone',
    docs: 'seeds',
    gold: `${EVAL}/seeds/gold`,
    review: false,
  },
  {
    run: 'seeds-reviewed',
    name: 'five articles, with reviews',
    docs: 'seeds',
    gold: `${EVAL}/seeds/gold`,
    review: true,
  },
  {
    run: 'further-alone',
    name: 'further articles, alone',
    docs: `${EVAL}/more/docs`,
    gold: `${EVAL}/more/gold`,
    review: false,
  },
]

export async function main(args: string[]): Promise<number> {
  const kept = await keptAccuracy()
  const found = await measureAccuracy()
  if (!found) {
    console.log(`No gold in ${EVAL}: these are the figures kept in ${KEPT}.\n`)
    console.log(table(kept))
    return 0
  }
  console.log(table(found))
  if (JSON.stringify(found) === JSON.stringify(kept)) return 0
  if (!args.includes('--write')) {
    console.error(`\n${KEPT} says otherwise: npm run score -- --write`)
    return 1
  }
  await writeFile(KEPT, `${JSON.stringify(found, null, 2)}\n`)
  return 0
}

/** The figures that the site and the README show. */
export const keptAccuracy = async (): Promise<Accuracy[]> =>
  JSON.parse(await readFile(KEPT, 'utf8')) as Accuracy[]

/** Compiles and scores every run; null where there is no gold beside the project. */
export async function measureAccuracy(): Promise<Accuracy[] | null> {
  if (!(await stat(join(EVAL, 'score.mjs')).catch(() => null))) return null
  const found: Accuracy[] = []
  for (const run of RUNS) found.push(await scoreRun(run))
  return found
}

async function scoreRun(run: (typeof RUNS)[number]): Promise<Accuracy> {
  const out = await mkdtemp(join(tmpdir(), 'parkbench-score-'))
  try {
    const compiled = await compileFolder(run.docs, { review: run.review })
    if (typeof compiled === 'string') throw new Error(compiled)
    await writeDataset(out, assemble(compiled), [])
    const scorer = [
      join(EVAL, 'score.mjs'),
      '--dataset',
      join(out, 'dataset.json'),
      '--gold',
      run.gold,
      '--docs',
      run.docs,
    ]
    const { stdout } = await promisify(execFile)(process.execPath, [...scorer, '--json'])
    return accuracyOf(run.run, JSON.parse(stdout) as Scored)
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

type Scored = Record<string, { f1: number | null; strictF1: number | null; exact: number | null }>

function accuracyOf(run: ScoredRun, scored: Scored): Accuracy {
  const scores = SCORED_SECTIONS.map((name) => {
    const section = scored[name]
    return [name, { f1: section?.f1 ?? null, strictF1: section?.strictF1 ?? null }]
  })
  return {
    run,
    sections: Object.fromEntries(scores) as Accuracy['sections'],
    grounding: scored['grounding']?.exact ?? null,
  }
}

/** The table of the README, in Markdown. */
function table(runs: readonly Accuracy[]): string {
  const head = ['F1 / strict F1', ...SCORED_SECTIONS, 'grounding']
  const lines = runs.map(({ run, sections, grounding }) => [
    RUNS.find((known) => known.run === run)?.name ?? run,
    ...SCORED_SECTIONS.map((name) => {
      const { f1, strictF1 } = sections[name]
      return f1 === null ? '–' : `${f1} / ${strictF1}`
    }),
    `${grounding ?? '–'} %`,
  ])
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
