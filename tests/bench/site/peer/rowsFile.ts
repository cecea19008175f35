/** The peer's data: `rows.json`, an object a project, as any service would send it. */
import { KIND_WORDS, type Project, STAGE_WORDS } from '../projects.ts'

export type PeerRow = Pick<
  Project,
  'name' | 'park' | 'clusters' | 'amount' | 'kind' | 'stage' | 'adds' | 'tier'
>
export interface PeerFile {
  /** Words in the order in which pages show them. */
  readonly stages: readonly string[]
  readonly kinds: readonly string[]
  readonly rows: PeerRow[]
}

/** One string cannot hold a million rows: the text comes in parts. */
const ROWS_OF_A_PART = 20_000

export function* rowsJson(projects: readonly Project[]): Generator<string> {
  const words = { stages: STAGE_WORDS, kinds: KIND_WORDS }
  yield `${JSON.stringify(words).slice(0, -1)},"rows":[`
  for (let from = 0; from < projects.length; from += ROWS_OF_A_PART) {
    const part = projects.slice(from, from + ROWS_OF_A_PART).map((row: PeerRow) => JSON.stringify(row))
    yield (from === 0 ? '' : ',') + part.join(',')
  }
  yield ']}'
}
