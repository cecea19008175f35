import { holds } from '../../span.ts'
import type { Span } from '../../types.ts'
import type { BareType, ParkName } from './park-names.ts'

/** What the kind of park tells of its being the article's own. */
const TIER: Readonly<Record<string, number>> = { zone: 6, park: 2, site: 0 }
/** 武陟县|产业集聚区 is named for its county alone; 沁阳市沁北产业集聚区 has a name of its own besides. */
const HEAD_ALONE = 4
const HEAD_AND_OWN = 3
/** A name that no division heads may be a firm's, or half a name. */
const HEADLESS = -2
const IN_TITLE = 3
const MAX_REPEATS = 6
const MAX_BARE = 4
/** Less than this is a firm's site, or a park that is merely spoken of. */
const ENOUGH = 4

/** Chooses the park that an article is about among the names in it: a zone, named for its place, often, in the title. */
export function choosePark(
  names: readonly ParkName[],
  bare: readonly BareType[],
  headings: readonly Span[],
): ParkName | null {
  let best: { name: ParkName; score: number } | null = null
  for (const group of groupNames(withoutWholes(names))) {
    const points = score(group, bare, headings)
    if (points >= ENOUGH && points > (best?.score ?? 0)) best = { name: fullest(group), score: points }
  }
  return best && asQuoted(best.name, names)
}

/**
 * 南部科学园区|北湾园区 is one name. The whole drops out if it stands nowhere else, and the part does: the article is
 * about the part.
 */
function withoutWholes(names: readonly ParkName[]): readonly ParkName[] {
  const partOf = new Map(
    names.flatMap((name, at) => {
      const next = names[at + 1]
      return next?.start === name.end ? [[name, next] as const] : []
    }),
  )
  const parts = new Set(partOf.values())
  const alone = new Set(names.filter((name) => !partOf.has(name) && !parts.has(name)).map(wordingOf))
  return names.filter((name) => {
    const part = partOf.get(name)
    return !part || alone.has(wordingOf(name)) || !alone.has(wordingOf(part))
  })
}
const wordingOf = ({ own, type }: ParkName): string => `${own}|${type.slug}`

/** One park in several wordings is one group: 长沙县经济技术开发区, 长沙经济开发区, 长沙开发区. */
function groupNames(names: readonly ParkName[]): ParkName[][] {
  const groups = new Map<string, ParkName[]>()
  // The plain 开发区 of a place last: it joins whichever kind of zone the place has.
  for (const plain of [false, true])
    for (const name of names) {
      if ((name.type.zh === PLAIN) !== plain) continue
      const place = [name.head?.divisions[0]?.shortZh ?? '', name.own].join('|')
      const kind = plain ? [...groups.keys()].find((key) => key.startsWith(`${place}|`)) : undefined
      const key = kind ?? `${place}|${name.type.slug}`
      const group = groups.get(key)
      if (group) group.push(name)
      else groups.set(key, [name])
    }
  return [...groups.values()]
}

const PLAIN = '开发区'

const headPoints = ({ head, own }: ParkName): number =>
  head === null ? HEADLESS : own === '' ? HEAD_ALONE : HEAD_AND_OWN

function score(group: readonly ParkName[], bare: readonly BareType[], headings: readonly Span[]): number {
  const [first] = group
  if (!first) throw new Error('a group of names has one at least')
  const titled = group.some((name) => headings.some((heading) => holds(heading, name)))
  // The 开发区 and 高新区 of the text that bear no name are, mostly, the one it is about.
  const unnamed = bare.filter(({ type }) => first.type.zh.endsWith(type.zh)).length
  return (
    (TIER[first.type.tier] ?? 0) +
    headPoints(first) +
    Math.min(group.length - 1, MAX_REPEATS) +
    (titled ? IN_TITLE : 0) +
    (first.type.tier === 'site' ? 0 : Math.min(unnamed, MAX_BARE))
  )
}

/** 嘉义“东湾农业园区”: the quotation marks tell where the name of its own begins; the county before it stays its head. */
function asQuoted(name: ParkName, names: readonly ParkName[]): ParkName {
  if (name.own === '' || !name.head) return name
  const quoted = names.find((other) => other.isQuoted && wordingOf(other) === wordingOf(name))
  return quoted ? { ...quoted, head: name.head } : name
}

/** The fullest wording, where it first stands. */
const fullest = (group: readonly ParkName[]): ParkName =>
  group.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a))
