import { around, cut } from '../../span.ts'
import type { Article, Span } from '../../types.ts'
import { firmsIn } from './firms.ts'
import { NO_FACTS } from './facts.ts'
import { industriesOf } from './industry.ts'
import type { Sighting } from './sighting.ts'
import { furthest, readStages } from './stage.ts'
import { gather } from '../words/gather.ts'

/** 副总经理蒋平|说, 董事长李某|告诉记者: a firm speaks through its people. */
const SPEAKS =
  /^(?:的)?(?:副?董事长|副?总经理|总裁|负责人|相关负责人|厂长|行政总监|总监|经理|创始人|工作人员|车间主任)[^，。；：]{0,12}?(?:说|表示|介绍|告诉|坦言|感慨|回忆|称)/
/** Cheap to test: without one of these nobody speaks for a firm. */
const OFFICE = /董事长|经理|总裁|负责人|厂长|总监|创始人|主任|工作人员/
/** What it must speak of: its own works. */
const WORKS = /项目|厂房|工厂|建厂|生产线|投产|签约|落户|车间/

/**
 * A firm whose own people tell how its project came about.
 *
 * 江华中科能源科技有限公司副总经理蒋平说，从项目施工建设到厂房建成交付，我们很少来江华
 */
export function readTestimony(article: Article, sentence: Span): Sighting[] {
  const { text } = article.repaired
  if (!OFFICE.test(cut(text, sentence))) return []
  return gather(firmsIn(text, sentence), (firm): Sighting[] => {
    const said = { start: firm.end, end: sentence.end }
    if (!SPEAKS.test(cut(text, said)) || !WORKS.test(cut(text, said))) return []
    const stage = furthest(readStages(text, said))
    if (!stage || stage.toBe) return []
    const called = cut(text, firm)
    return [
      {
        ...NO_FACTS,
        name: firm,
        called,
        evidence: around(firm, stage),
        stage: stage.stage,
        certainty: 2,
        investors: [called],
        clusters: industriesOf(text, called, { start: firm.end, end: firm.end }, ''),
        time: null,
        rule: 'testimony',
      },
    ]
  })
}

/** 双方初步达成了拟|购土地建厂|的合作意向. */
const AGREED =
  /(?:双方|两家)[^，。；]{0,8}(?:达成|签订|签署|签下)[^，。；]{0,6}?(?:(?:拟|关于|计划)([^，。；的]{2,10})的)?[^，。；]{0,8}(?:意向|协议|合同)/

/** An agreement of 双方, the firm being the one that `previous`, the sentence before, began with. */
export function readAgreement(article: Article, sentence: Span, previous: Span | null): Sighting[] {
  const { text } = article.repaired
  const match = previous ? AGREED.exec(cut(text, sentence)) : null
  const firm = previous && match ? firmAtStart(text, previous) : null
  if (!firm || !match) return []
  const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
  const name = cut(text, firm)
  return [
    {
      ...NO_FACTS,
      name: span,
      called: name + (match[1] ?? ''),
      evidence: span,
      stage: furthest(readStages(text, span))?.stage ?? null,
      certainty: 2,
      investors: [name],
      clusters: industriesOf(text, name, firm, ''),
      time: null,
      rule: 'agreement',
    },
  ]
}

/** The firm that a sentence begins with. */
function firmAtStart(text: string, sentence: Span): Span | null {
  const [firm] = firmsIn(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + 40) })
  return firm && firm.start - sentence.start <= 4 ? firm : null
}
