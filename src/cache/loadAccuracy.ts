import { type Accuracy, SCORED_RUNS, SCORED_SECTIONS } from '../dataset/accuracy.ts'
import { LoadError } from './fault.ts'
import { fetchFile } from './fetchFile.ts'
import { parseJson } from './loadDataset.ts'

const PATH = 'dataset/accuracy.json'

/** What the compiler reads right. Small and rarely read, so it is not kept for later visits. Throws a LoadError. */
export async function loadAccuracy(fetch: typeof fetchFile = fetchFile): Promise<readonly Accuracy[]> {
  const json = parseJson(await fetch(PATH, { fresh: true }))
  if (Array.isArray(json) && json.every(isAccuracy)) return json
  throw new LoadError('damaged', new Error(`${PATH} holds no scores`))
}

const isAccuracy = (json: unknown): json is Accuracy =>
  isRecord(json) &&
  SCORED_RUNS.some((run) => run === json['run']) &&
  isPercent(json['grounding']) &&
  SCORED_SECTIONS.every((name) => isRecord(json['sections']) && isScore(json['sections'][name]))

const isScore = (json: unknown): boolean =>
  isRecord(json) && isPercent(json['f1']) && isPercent(json['strictF1'])

const isPercent = (json: unknown): boolean => json === null || typeof json === 'number'

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null
