import type { Stage } from '../../dataset/vocabulary.ts'
import { cut } from '../span.ts'
import type { Draft } from './investment-draft.ts'
import type { Facts } from './investment-facts.ts'
import type { GroupStage } from './investment-group-stage.ts'
import type { Group } from './investment-groups.ts'
import { isNamed } from './investment-name.ts'
import { headKind } from './investment-item.ts'
import { endsInProduct, isSector } from './investment-words.ts'

/** What is known of a draft when it has to be decided whether it is an investment. */
export interface Case {
  readonly draft: Draft
  readonly group: Group
  readonly stage: GroupStage
  readonly facts: Facts
  /** What its own modifiers say. */
  readonly near: Facts
  /** The words after the group in its clause. */
  readonly rest: string
  /** The words before it in its clause. */
  readonly lead: string
  /** Something was named before it, in the sentence or the one before. */
  readonly follows: boolean
  /** The full name of the park that the article is about. */
  readonly park: string | null
}

/** Is what the draft names an investment, by what is said of it? */
export function isInvestment(text: string, found: Case): boolean {
  const { draft, group } = found
  const name = cut(text, draft.name)
  if (found.park !== null && isPark(name, found.park)) return false
  if (isPart(found)) return false
  if (group.closing) return isListed(text, found, name)
  if (draft.kind === null) return found.facts.amount !== null
  if (
    !isNamed(name) &&
    !hasFunds(found.near) &&
    !(hasFunds(found.facts) && found.stage.word) &&
    !PHASE.test(name) &&
    (isSector(name) || (group.drafts.length === 1 && !isDescribed(text, found)))
  )
    return false
  if (group.announced && draft.kind !== 'firm') return true
  const told = found.stage.word !== null || found.stage.implied !== null || hasFunds(found.facts)
  switch (draft.kind) {
    case 'project':
      return isProject(name, found, told)
    case 'firm':
      return !SPEAKER.test(found.rest) && (FIRM_EVENT.test(found.rest) || invests(found.facts))
    default:
      return told || (found.lead.endsWith('以') && /^为(?:重点|龙头|代表|引领)/.test(found.rest))
  }
}

/**
 * 项目 with a product, a place or a size before it is a thing to invest in (明意湖5G钢化玻璃膜|项目);
 * with any other word it needs to be told of, for the word may be a verb (狠抓|项目, 纳入|项目).
 */
function isProject(name: string, found: Case, told: boolean): boolean {
  if (NEEDS_EVENT.test(name)) return told
  if (found.group.drafts.length > 1 && !isSector(name)) return true
  const body = name.replace(PROJECT_HEAD, '')
  return endsInThing(body) || hasFunds(found.facts) || (told && STAGE_AT_ONCE.test(found.rest))
}
const PROJECT_HEAD =
  /(?:（?[一二三四五六首]期）?|项目|工程|生产线|产业化|建设|开发|生产|加工|制造|研发){1,5}$/
const STAGE_AT_ONCE = /^(?:[一二三]期)?(?:已经|已|正式|顺利|成功|全面|即将|正在|正|现已|也已|均已|均)/
const endsInThing = (body: string): boolean =>
  endsInProduct(body) || headKind(body) !== null || /[号膜材料器件机车船药剂品厂线]$/.test(body)

/** 镁锂合金装备制造项目|，由…投资建设: a product names a project where the text goes on to describe it. */
const isDescribed = (text: string, { lead, group, facts }: Case): boolean =>
  (/^(?:其中|目前|[“])?$/.test(lead) && DESCRIPTION.test(text.slice(group.end, group.end + 12))) ||
  (hasFunds(facts) && /(?:新建|兴建|投建|建设|打造|规划建设)(?:了)?$/.test(lead))
const DESCRIPTION =
  /^[”]?，?(?:计划|预计|概算)?(?:总投资|投资|主要建设|主要生产|由|占地|总占地|位于|分[一二三四]期|选址|总规划)/

/** 电子信息智慧园|一期: a phase makes one thing of it. */
const PHASE = /[一二三四五六]期(?:工程|项目)?$/

/** 该项目主要建设|绿色建材生产线: a part of the project that the words before are about. */
const isPart = ({ lead, follows }: Case): boolean => follows && PARTS.test(lead)
const PARTS =
  /(?:主要建设|建设内容[为是包括]{0,3}|将建设?|拟建设?|计划建设|规划建设|主要包括|新建|引进)[^，。；]{0,20}$/

/** 该园作为|产业强链补链发展项目: what something is said to be is not its name. */
export const isSaidOf = (text: string, group: Group): boolean =>
  group.closing === null && SAID_OF.test(leadOf(text, group))
const SAID_OF =
  /(?:作为|(?<![一二三四五六七八九十])是|成为|属于|列为|列入|入选|评为|确定为|认定为|(?<!合)并为)$/

/** The park itself is no investment in it: 西安现代纺织产业园, 该|集聚区. */
const isPark = (name: string, park: string): boolean => park.includes(name) || name === park

/** 工程 and 改造 are also plans and programmes; they need a stage or a sum. 项目 and 生产线 are things to invest in. */
const NEEDS_EVENT = /(?:工程|技改|改造|扩建|扩产|扩能|迁建)$/
/** What a firm does that makes it an investment; being named, praised or visited does not. */
const FIRM_EVENT =
  /^(?:[^，。；]{0,14})(?:投产|开工|动工|动土|奠基|竣工|签约|落户|入驻|进驻|投入生产|建成|试生产|开业|投资建|投资兴建|签订|签署)/

/** 标准厂房、宿舍楼|等: a row of common things. */
export const namesNothing = (text: string, { closing, drafts }: Group): boolean =>
  closing?.of === null && drafts.every(({ name, kind }) => kind !== 'project' && !isNamed(cut(text, name)))

/** 引入|上海均和集团|参与运营: a firm that does nothing of the kind stands in nobody's way. */
export const isIdleFirm = (text: string, group: Group): boolean =>
  group.closing === null &&
  group.drafts.every(({ kind }) => kind === 'firm') &&
  !FIRM_EVENT.test(restOf(text, group)) &&
  !/投资|注资|斥资|增资|占地/.test(text.slice(group.end, group.end + 40))

/** 某公司|总经理说: the firm is not what is spoken of. */
const SPEAKER =
  /^(?:的)?(?:副?董事长|副?总经理|总裁|负责人|相关负责人|厂长|总监|经理|创始人|党委|员工|工作人员)/
/** What a firm turns out in a year is no investment of its. */
const invests = ({ amount, land }: Facts): boolean =>
  land !== null || (amount !== null && amount.kind !== 'annual_output')

const hasFunds = ({ amount, land }: Facts): boolean => amount !== null || land !== null

/** In a list the closing words say what its items are. */
function isListed(text: string, found: Case, name: string): boolean {
  const { closing, drafts } = found.group
  const isOneOfKind = found.draft.kind === 'project' && isProject(name, found, found.stage.word !== null)
  const { word, implied } = found.stage
  switch (closing?.of) {
    case 'projects':
      return closing.count === drafts.length || hasFunds(found.facts) || !isSectorList(text, found)
    case 'works':
      return isNamed(name) && found.stage.word !== null
    case 'firms':
      return word !== null && FIRM_STAGES.has(word.stage)
    case 'other':
      return false
    default:
      if (hasFunds(found.facts) || isOneOfKind || amongProjects(text, found.group)) return true
      return (
        (implied !== null || (word !== null && BARE_STAGES.has(word.stage))) &&
        (isNamed(name) || found.draft.kind === 'project') &&
        !isSectorList(text, found)
      )
  }
}

/** After a bare 等 only what has been agreed or built counts: 国药集团、光大集团等先后派人前来洽谈 names no project. */
const BARE_STAGES: ReadonlySet<Stage> = new Set<Stage>([
  'introduced',
  'signed',
  'landed',
  'started',
  'under_construction',
  'completed',
  'operating',
])
const FIRM_STAGES: ReadonlySet<Stage> = new Set<Stage>([
  ...BARE_STAGES,
  'negotiating',
  'intended',
  'pending_signing',
])

/** 一批|新能源、新材料等项目: kinds of projects, not projects. */
const isSectorList = (text: string, { group: { drafts }, lead }: Case): boolean =>
  drafts.every(({ name, investor }) => investor === null && isSector(cut(text, name))) ||
  /(?:一批|一系列|各类|多个|(?:重点|大力|积极|优先)发展[^，]{0,12})$/.test(lead) ||
  drafts.some(({ name }) => /(?:产业|行业|领域)$/.test(cut(text, name)))

/** …产业化基地项目、陕汽重卡汽车零配件产业园等: beside a 项目 the others are projects too. */
const amongProjects = (text: string, { announced, drafts }: Group): boolean =>
  announced || drafts.some(({ name }) => cut(text, name).endsWith('项目'))

/** Where the rest of the clause after `group` ends. */
export const restOf = (text: string, group: Group): string =>
  text.slice(group.end, Math.max(group.end, group.clause.end))
/** The words of its clause before `group`. */
export const leadOf = (text: string, group: Group): string =>
  text.slice(Math.min(group.clause.start, group.start), group.start)
