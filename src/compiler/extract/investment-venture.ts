import { cut } from '../span.ts'
import type { Article, Span } from '../types.ts'
import { readFacts } from './investment-facts.ts'
import { industriesOf } from './investment-industry.ts'
import { isNamed, trimName } from './investment-name.ts'
import type { Sighting } from './investment-sighting.ts'
import { furthest, readStages } from './investment-stage.ts'
import { ownWords } from './investment-words.ts'

/**
 * A firm without a legal form that spends and builds.
 *
 * 树德企业投资20亿元设厂, 正翰生技投资4亿元也在中兴新村设置研发中心, 比亚迪投资50亿元建设动力电池基地
 */
const VENTURE =
  /^(?:其中|此外|另外|另|目前|同时)?([^，、。的和与\d]{2,14}?)(?:已|拟|将|要|再|也|又|先后|计划|预计|决定|一期){0,2}(?:总?投资|斥资|耗资|砸下|砸|花)(?:约|近|逾|超过?)?\d[^，。；]{0,12}元(?:人民币|新台币)?(?:，)?(?:也|又|再)?(?:[在于到][^，。；]{2,14}?)?(设厂|扩厂|建厂|扩产|扩建|兴建|建设|新建|打造|设立|设置|增设|建立)(?:了)?([^，。；]{0,24})/
/** Who cannot be a firm: 全县投资, 计划投资, 一期投资. */
const NO_FIRM =
  /全[县市区省]|[一二三四五六首]期|项目|工程|园区|开发区|政府|管委会|我[县市区]|该|累计|共|年|月|其/

/** What a firm does with its money, where nothing in the clause is named by a head. */
export function readVenture(article: Article, clause: Span): Sighting[] {
  const { text } = article.repaired
  const match = VENTURE.exec(cut(text, clause))
  const firm = match
    ? trimName(text, {
        start: clause.start,
        end: clause.start + match[0].indexOf(match[1] as string) + (match[1] as string).length,
      })
    : null
  if (!match || !firm) return []
  const investor = cut(text, firm)
  const facts = readFacts(article, clause)
  if (
    NO_FIRM.test(investor) ||
    ownWords(investor).length < 2 ||
    !isNamed(investor) ||
    facts.amount?.kind !== 'total'
  )
    return []
  const [, , deed = '', object = ''] = match
  const span = { start: firm.start, end: clause.start + match[0].length }
  const stage = furthest(readStages(text, clause))
  return [
    {
      ...facts,
      name: span,
      called: investor + (object.length >= 2 ? object : deed),
      evidence: span,
      stage: stage?.stage ?? null,
      stageSaid: stage !== null,
      investors: [investor],
      clusters: industriesOf(text, investor + object, { start: span.end, end: span.end }, ''),
      time: null,
      rule: 'venture',
    },
  ]
}
