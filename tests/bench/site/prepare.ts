/** The pages of one size in a folder, each with its data, and what they have to answer. */
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Dataset } from '../../../src/dataset/schema.ts'
import { zh } from '../../../src/i18n/zh/index.ts'
import { type Answer, answerFor, largestClusters } from './answers.ts'
import { buildApp, buildPage } from './build.ts'
import { limitFile } from './limit/writeTable.ts'
import { rowsJson } from './peer/rowsFile.ts'
import { projectsOf, tableOrder } from './projects.ts'
import { type BenchSize, datasetAt } from './sizes.ts'
import { writePublic } from './writePublic.ts'

export interface Prepared {
  readonly size: BenchSize
  /** `app/`, `limit/` and `peer/` of it are to be served. */
  readonly folder: string
  readonly projects: number
  /** Of the overview. */
  readonly heading: string
  readonly all: Answer
  readonly choices: readonly { readonly cluster: string; readonly answer: Answer }[]
}

export async function prepare(size: BenchSize, seed: Dataset, folder: string): Promise<Prepared> {
  const dataset = datasetAt(size, seed)
  const site = join(folder, size.name)
  const publicFolder = join(folder, `${size.name}-public`)
  await writePublic(publicFolder, dataset, size.swollen !== null)
  const projects = projectsOf(dataset)
  const order = tableOrder(projects)
  await put(join(site, 'limit/table.bin'), limitFile(projects, order))
  await putParts(join(site, 'peer/rows.json'), rowsJson(projects))
  await buildApp(publicFolder, join(site, 'app'))
  for (const page of ['limit', 'peer'] as const) await buildPage(page, join(site, page))
  const answer = (cluster: string | null) => answerFor(projects, order, cluster, zh.drawings.noCluster)
  return {
    size,
    folder: site,
    projects: projects.length,
    heading: headingOf(dataset),
    all: answer(null),
    choices: largestClusters(projects, size.choices).map((cluster) => ({ cluster, answer: answer(cluster) })),
  }
}

const headingOf = ({ parks, documents }: Dataset): string =>
  zh.overview.title(parks.length, documents.filter(({ park }) => park !== null).length)

async function put(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}

async function putParts(path: string, parts: Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await pipeline(Readable.from(parts), createWriteStream(path))
}
