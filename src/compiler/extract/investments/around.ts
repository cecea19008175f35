import { cut } from '../../span.ts'
import type { Article, Span } from '../../types.ts'
import { type Facts, readFacts } from './facts.ts'
import type { Group } from './groups.ts'

/** What its own modifiers say of a thing, else what is said around it, from `from` to `end`. */
export function factsAround(article: Article, own: Span, wide: Span): Facts {
  const near = readFacts(article, own)
  const far = readFacts(article, wide)
  return { ...far, amount: near.amount ?? far.amount, land: near.land ?? far.land }
}

/** 投资1.47亿元建成了|22万伏输变电工程: the words before a thing that are about it and nothing before. */
export function factsStart(
  text: string,
  group: Group,
  previous: Group | undefined,
  clauses: readonly Span[],
): number {
  const floor = previous ? previous.end : (clauses[0]?.start ?? group.start)
  let start = Math.max(floor, Math.min(group.clause.start, group.start))
  if (!OWNS_FUNDING.test(text.slice(start, group.drafts[0]?.name.start ?? start))) return start
  for (const clause of clauses.toReversed()) {
    if (clause.end >= start) continue
    if (clause.start < floor || !FUNDING_CLAUSE.test(cut(text, clause))) break
    start = clause.start
  }
  return start
}
/** 总投资50亿元，占地1000亩`的`…, 投资3亿元，`建设`…: what was said before is said of it. */
const OWNS_FUNDING = /(?:的|建设|兴建|新建|打造|实施)[“]?$/
/** 总投资50亿元，|占地1000亩的…: said before the name. */
const FUNDING_CLAUSE =
  /^(?:由[^，]{2,20})?(?:其中|一[项个座])?(?:计划|预计|项目)?(?:总?投资|斥资|占地|用地|建筑面积)/
