/** The bytes that the limit page reads. */
import { KIND_WORDS, type Project, STAGE_WORDS } from '../projects.ts'
import { alignedTo8, LENGTH_BYTES, LIMIT_ARRAYS, type LimitColumns, type LimitHead } from './format.ts'

/** More clusters than a bit each would need another format. */
const MOST_CLUSTERS = 32

/** `order`: the places of the projects in the table. */
export function limitFile(projects: readonly Project[], order: Uint32Array): Uint8Array {
  const parks = [...new Set(projects.map(({ park }) => park))]
  const clusters = [...new Set(projects.flatMap((project) => project.clusters))]
  if (clusters.length > MOST_CLUSTERS) throw new RangeError(`${clusters.length} clusters have no bit each`)
  const words = { parks, clusters, stages: STAGE_WORDS, kinds: KIND_WORDS }
  const sorted = Array.from(order, (at) => projects[at] as Project)
  return joined({ rows: sorted.length, ...words }, columnsOf(sorted, words))
}

type Words = Pick<LimitHead, 'parks' | 'clusters' | 'stages' | 'kinds'>

function columnsOf(projects: readonly Project[], words: Words): LimitColumns {
  const park = codesOf(words.parks)
  const cluster = codesOf(words.clusters)
  const stage = codesOf(words.stages)
  const kind = codesOf(words.kinds)
  return {
    amount: Float64Array.from(projects, ({ amount }) => amount ?? Number.NaN),
    clusterBits: Uint32Array.from(projects, ({ clusters }) =>
      clusters.reduce((bits, each) => bits | (1 << cluster(each)), 0),
    ),
    ...namesOf(projects),
    park: Uint16Array.from(projects, (project) => park(project.park)),
    firstCluster: Uint8Array.from(projects, ({ clusters: [first] }) => cluster(first)),
    stage: Uint8Array.from(projects, (project) => stage(project.stage)),
    kind: Uint8Array.from(projects, (project) => kind(project.kind)),
    adds: Uint8Array.from(projects, ({ adds }) => Number(adds !== null)),
  }
}

/** The code of a word; the length of the list for none. */
function codesOf(list: readonly string[]): (word: string | undefined) => number {
  const codes = new Map(list.map((word, at) => [word, at]))
  return (word) => (word === undefined ? undefined : codes.get(word)) ?? list.length
}

function namesOf(projects: readonly Project[]): Pick<LimitColumns, 'names' | 'nameStarts'> {
  const nameStarts = new Uint32Array(projects.length + 1)
  for (const [at, { name }] of projects.entries())
    nameStarts[at + 1] = (nameStarts[at] as number) + Buffer.byteLength(name)
  const names = Buffer.alloc(nameStarts.at(-1) ?? 0)
  for (const [at, { name }] of projects.entries()) names.write(name, nameStarts[at] ?? 0)
  return { names, nameStarts }
}

function joined(words: Omit<LimitHead, 'columns'>, columns: LimitColumns): Uint8Array {
  const names = Object.keys(LIMIT_ARRAYS) as (keyof LimitColumns)[]
  let end = 0
  const places = names.map((name) => {
    const start = alignedTo8(end)
    end = start + columns[name].byteLength
    return [name, [start, columns[name].length]] as const
  })
  const head = Buffer.from(JSON.stringify({ ...words, columns: Object.fromEntries(places) }))
  const from = alignedTo8(LENGTH_BYTES + head.length)
  const file = Buffer.alloc(from + end)
  file.writeUInt32LE(head.length)
  file.set(head, LENGTH_BYTES)
  for (const [name, [start]] of places) {
    const { buffer, byteOffset, byteLength } = columns[name]
    file.set(new Uint8Array(buffer, byteOffset, byteLength), from + start)
  }
  return file
}
