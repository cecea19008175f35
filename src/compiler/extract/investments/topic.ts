import { around } from '../../span.ts'
import type { Article, Span } from '../../types.ts'
import { NO_FACTS, readFacts } from './facts.ts'
import { industriesOf } from './industry.ts'
import { investorTold } from './investor.ts'
import { COUNTED } from './scope.ts'
import { certaintyOf, type Sighting } from './sighting.ts'
import { furthest, readStages } from './stage.ts'

/** 该项目, 项目建成后, 总投资…, 一期…: a sentence that goes on about the project of the one before; not 该市紧盯项目. */
const GOES_ON =
  /^[“\s]{0,3}(?:(?:据了解|据悉|据介绍|目前|如今|记者了解到|[^，。；“”]{0,16}(?:介绍|表示|透露|说|告诉记者))，)?(?:(?:该(?![省市县区镇乡州旗])|此(?![次外前后间])|这一|这个|上述)[^，。；]{0,5}?(?:项目|工程|园区|园|中心|基地|生产线|公司|企业|集团|工厂|城)|(?:项目|工程)(?!总数|库|审批)[^，。；]{0,12}(?:投资|占地|建成|投产|达产|完工|竣工|全部|一期|二期|主要|位于|规划|建设|预计|采用|由|分[两二三四五六]?期|立项)|(?:计划|预计|项目)?总?投资(?=[^，。]{0,8}元)|占地|主要(?:建设|生产|从事|产品)|(?:全部|全面|建成|投产|达产|竣工|完工)[^，。；]{0,6}后|[一二三首]期(?:工程|项目|投资|占地|用地|建设|已|于)|其中[，]?[一二三首]期|建设内容|[^。；]{0,40}，(?:该|此|这个)(?:项目|产业园|工程)(?!的))/
/** Of these the project is named again in the sentence itself, not by 该. */
const POINTS =
  /^[“\s]{0,3}(?:(?:据了解|据悉|据介绍|目前|如今|记者了解到|[^，。；“”]{0,16}(?:介绍|表示|透露|说|告诉记者))，)?(?:该(?![省市县区镇乡州旗])|此|这一|这个|上述)/

/** Does the sentence speak of the project of the sentence before it? */
export const goesOn = (text: string, sentence: Span): boolean =>
  GOES_ON.test(text.slice(sentence.start, sentence.start + 60))
/** Does it point back outright, so that a paragraph may lie between? */
export const pointsBack = (text: string, sentence: Span): boolean =>
  POINTS.test(text.slice(sentence.start, sentence.start + 30))

/** How far the words that prove a record may reach back to its name. */
const REACH = 160

/** 该项目由|上海云帆控股|投资兴建; 由某局承建 is a builder's. */
const INVESTED = /由[^，。；、]{3,24}?(?:投资|出资)(?:兴建|建设|新建|开发|打造)/
function ownersIn(words: string): string[] {
  const owner = INVESTED.test(words) ? investorTold(words) : null
  return owner === null ? [] : [owner]
}

/** What `span` adds to the project last named. */
export function readAgain(article: Article, span: Span, topic: Sighting): Sighting {
  const { text } = article.repaired
  const facts = COUNTED.test(text.slice(span.start, span.end)) ? NO_FACTS : readFacts(article, span)
  const stage = furthest(readStages(text, span))
  const quantity = facts.amount ? article.quantities[facts.amount.quantity] : undefined
  const proof = around(quantity ?? stage ?? span, stage ?? quantity ?? span)
  const near = proof.start - topic.evidence.start <= REACH
  return {
    ...topic,
    ...facts,
    evidence: near ? around(topic.evidence, proof) : proof,
    stage: stage?.stage ?? null,
    certainty: certaintyOf(stage),
    investors: topic.investors.length > 0 ? topic.investors : ownersIn(text.slice(span.start, span.end)),
    clusters: topic.clusters.length > 0 ? topic.clusters : industriesOf(text, '', span, ''),
    rule: 'goes-on',
  }
}

/** Whether anything was learnt. */
export const addsTo = ({ amount, land, capacity, stage }: Sighting): boolean =>
  amount !== null || land !== null || capacity !== null || stage !== null

/** 上述项目|均已开工: said of all that the sentence before named. */
const OF_ALL =
  /^(?:目前，)?(?:上述|以上|这些|这(?:\d{1,3}|[两二三四五六七八九十]{1,3})[个项家])(?:重大|重点)?(?:项目|工程|投资案|企业)/

/** What a sentence says of all things that the one before it named. */
export function readOfAll(text: string, sentence: Span, batch: readonly Sighting[]): Sighting[] {
  const words = text.slice(sentence.start, sentence.end)
  const stage = batch.length > 1 && OF_ALL.test(words) ? furthest(readStages(text, sentence)) : null
  if (!stage) return []
  return batch.map((sighting) => ({
    ...sighting,
    amount: null,
    stage: stage.stage,
    certainty: certaintyOf(stage),
    rule: 'of-all',
  }))
}
