import type { Setting } from '../../types.ts'
import { isFurther } from './stage.ts'
import { outweighs } from './amount.ts'
import type { Sighting } from './sighting.ts'

/** Joins the sightings of one project into one, in the order of the first; the cost is linear. */
export function mergeSightings(sightings: readonly Sighting[], { place }: Setting): Sighting[] {
  const province = place?.provinceZh?.replace(/省|市|(?:壮族|回族|维吾尔)?自治区$/, '') ?? ''
  const projects: Project[] = []
  const byPair = new Map<number, Project[]>()
  for (const sighting of sightings) {
    const core = coreOf(sighting.called, province)
    const pairs = pairsOf(core)
    const named: Named = { core, pairs, isFirm: /(?:公司|集团)$/.test(sighting.called) }
    const same = sameAs(named, byPair)
    if (same) {
      same.sighting = join(same.sighting, sighting)
      continue
    }
    const project: Project = { ...named, sighting }
    projects.push(project)
    for (const pair of pairs) {
      const bucket = byPair.get(pair)
      if (bucket) bucket.push(project)
      else byPair.set(pair, [project])
    }
  }
  return projects.map(({ sighting }) => sighting)
}

/** By so many of its first pairs is a project looked for. */
const PAIRS = 6

/** The project, among the latest of each pair's, that goes by the name. */
function sameAs(named: Named, byPair: ReadonlyMap<number, readonly Project[]>): Project | undefined {
  const compared = new Set<Project>()
  let left = PAIRS
  for (const pair of named.pairs) {
    if (left-- === 0) break
    const bucket = byPair.get(pair) ?? []
    for (let at = Math.max(0, bucket.length - RIVALS); at < bucket.length; at++) {
      const project = bucket[at] as Project
      if (compared.has(project)) continue
      if (isSame(project, named)) return project
      compared.add(project)
    }
  }
  return undefined
}

interface Named {
  /** The name without words that any name may have. */
  readonly core: string
  /** Its pairs of neighbouring characters. */
  readonly pairs: ReadonlySet<number>
  /** Named as a firm: 湘桂|公司. */
  readonly isFirm: boolean
}
interface Project extends Named {
  sighting: Sighting
}

/** How many projects that share a pair of characters are compared, the latest first: keeps the cost linear. */
const RIVALS = 24

const COMMON =
  /（[^）]{0,20}）|项目|工程|生产线|年产|有限责任公司|股份有限公司|有限公司|公司|集团|建设|[\s“”、，·-]/g
function coreOf(name: string, province: string): string {
  const local = province !== '' && name.startsWith(province) ? name.slice(province.length) : name
  return local.replace(COMMON, '') || name
}

/** Each pair as one number, of its two characters; a name of one character is a pair with nothing. */
function pairsOf(core: string): Set<number> {
  const pairs = new Set<number>()
  for (let at = 0; at + 1 < core.length; at++)
    pairs.add((core.charCodeAt(at) << 16) | core.charCodeAt(at + 1))
  if (core.length === 1) pairs.add(core.charCodeAt(0))
  return pairs
}

/** Two names of which the shorter is nearly all in the longer are one project's: 兆能电磁线 and 兆能机电电磁线. */
const SHARED = 0.7

function isSame(a: Named, b: Named): boolean {
  if (a.core === b.core) return true
  if (isFirmOf(a, b) || isFirmOf(b, a)) return true
  const [short, long] = a.pairs.size <= b.pairs.size ? [a, b] : [b, a]
  if (!long.core.includes(short.core.slice(0, 2)) || differInSize(a.core, b.core)) return false
  let shared = 0
  for (const pair of short.pairs) if (long.pairs.has(pair)) shared++
  return short.pairs.size >= 2 && shared / short.pairs.size >= SHARED
}

/** 湘桂公司: the firm of 湘桂年产20万吨…项目 and of nothing else. */
const isFirmOf = (firm: Named, project: Named): boolean =>
  firm.isFirm && firm.core.length >= 2 && firm.core.length <= 4 && project.core.startsWith(firm.core)

/** 一期 and 二期, 3万吨 and 20万吨: not one project. A name without a size may be that of one with a size. */
function differInSize(a: string, b: string): boolean {
  const differs = (pattern: RegExp) => {
    const [x, y] = [a.match(pattern)?.join(), b.match(pattern)?.join()]
    return x !== undefined && y !== undefined && x !== y
  }
  return differs(/\d+(?:\.\d+)?/g) || differs(/[一二三四五六]期/g)
}

/** What both say: the better sum, the further stage that is said outright, the first of what else is there. */
function join(a: Sighting, b: Sighting): Sighting {
  const amount =
    a.amount && b.amount ? (outweighs(b.amount, a.amount) ? b.amount : a.amount) : (a.amount ?? b.amount)
  const further = isStageOf(b, a)
  const stage = further ? b : a
  const proof = richness(b) > richness(a) ? b : a
  return {
    name: a.name,
    rule: a.rule,
    amount,
    stage: stage.stage,
    certainty: stage.certainty,
    evidence: proof.evidence,
    time: stage.time ?? proof.time,
    land: a.land ?? b.land,
    capacity: a.capacity ?? b.capacity,
    sizes: [...new Set([...a.sizes, ...b.sizes])],
    investors: a.investors.length > 0 ? a.investors : b.investors,
    clusters: a.clusters.length > 0 ? a.clusters : b.clusters,
    called: a.called.length >= b.called.length ? a.called : b.called,
  }
}

/** How much a sighting tells; the one that tells most proves the record. */
const richness = ({ amount, land, capacity, certainty }: Sighting): number =>
  (amount ? 8 : 0) + (land === null ? 0 : 4) + (certainty > 0 ? 2 : 0) + (capacity ? 1 : 0)

/** Does `b` say more of the stage than `a`? A visit to the works gives way to any word. */
function isStageOf(b: Sighting, a: Sighting): boolean {
  if (b.stage === null) return false
  if (a.stage === null || b.certainty > a.certainty) return true
  return b.certainty === a.certainty && isFurther(b.stage, a.stage)
}
