import { type Case, hasFunds } from './case.ts'
import { headKind } from './head-kind.ts'
import { endsInProduct, isSector } from './words.ts'

/**
 * 项目 with a product, a place or a size before it is a thing to invest in (明意湖5G钢化玻璃膜|项目);
 * with any other word it needs to be told of, for the word may be a verb (狠抓|项目, 纳入|项目).
 */
export function isProject(name: string, found: Case, told: boolean): boolean {
  if (NEEDS_EVENT.test(name)) return told
  if (found.group.drafts.length > 1 && !isSector(name)) return true
  const body = name.replace(PROJECT_HEAD, '')
  if (found.stage.implied !== null) return true
  return endsInThing(body) || hasFunds(found.facts) || (told && isToldAtOnce(found))
}
/** The word for the stage stands right after the name or right before it: 云帆智酷项目|已开工, 签订了|云帆智酷项目. */
const isToldAtOnce = ({ rest, stage, draft }: Case): boolean =>
  STAGE_AT_ONCE.test(rest) ||
  (stage.word !== null && draft.start - stage.word.end >= 0 && draft.start - stage.word.end <= 2)

const PROJECT_HEAD =
  /(?:（?[一二三四五六首]期）?|项目|工程|生产线|产业化|建设|开发|生产|精?深?加工|制造|研发){1,5}$/
const STAGE_AT_ONCE =
  /^(?:[一二三]期)?(?:开工建设|动工建设|建成投产|竣工投产|已经|已|正式|顺利|成功|全面|即将|正在|正|现已|也已|均已|均)/
const endsInThing = (body: string): boolean =>
  endsInProduct(body) || headKind(body) !== null || /[号膜材料器件机车船药剂品厂线]$/.test(body)

/** 工程 and 改造 are also plans and programmes; they need a stage or a sum. 项目 and 生产线 are things to invest in. */
const NEEDS_EVENT = /(?:工程|技改|改造|扩建|扩产|扩能|迁建)$/
