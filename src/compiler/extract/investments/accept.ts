import { cut } from '../../span.ts'
import { type Case, hasFunds } from './case.ts'
import { isInvestingFirm } from './firm.ts'
import { headKind } from './head-kind.ts'
import { isListed } from './listed.ts'
import { isNamed } from './name.ts'
import { isProject } from './project.ts'
import { isSector, ownWords } from './words.ts'

/** Is what the draft names an investment, by what is said of it? */
export function isInvestment(text: string, found: Case): boolean {
  const { draft, group } = found
  const name = cut(text, draft.name)
  if (found.park !== null && isPark(name, found.park)) return false
  if (isPart(found) || isZone(text, found) || isPhaseBefore(name, found) || isParksOwn(name, found))
    return false
  if (group.closing) return isListed(text, found, name)
  if (draft.kind === null)
    return found.facts.amount !== null || (group.drafts.length > 1 && found.stage.word !== null)
  if (!isNamed(name) && !isToldApart(text, found, name)) return false
  if (group.announced && draft.kind !== 'firm') return true
  const told = found.stage.word !== null || found.stage.implied !== null || hasFunds(found.facts)
  switch (draft.kind) {
    case 'project':
      return isProject(name, found, told)
    case 'firm':
      return isInvestingFirm(found)
    default:
      return told || (found.lead.endsWith('以') && /^为(?:重点|龙头|代表|引领)/.test(found.rest))
  }
}

/** Does the text make one thing of a name that any project of its industry may bear? */
function isToldApart(text: string, found: Case, name: string): boolean {
  const { draft, group, near, facts, stage } = found
  if (hasFunds(near) || ((hasFunds(facts) || draft.investor) && stage.word) || PHASE.test(name)) return true
  if (isSector(name)) return false
  return group.drafts.length > 1 || isDescribed(text, found) || (stage.word !== null && isPlaceProject(name))
}

/** 航空物流园|项目: there is one of them in a place. */
const isPlaceProject = (name: string): boolean =>
  ['park', 'site'].includes(headKind(name.replace(/项目$/, '')) ?? '') && name.endsWith('项目')

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

/** 一是|林木加工产业园，占地3.6平方公里: a zone of the park, told one by one or by the firms in it. */
const isZone = (text: string, { draft, facts, group, lead }: Case): boolean =>
  draft.kind === 'park' &&
  facts.amount === null &&
  (/[一二三四五六七八九十]是$/.test(lead) || HOLDS_FIRMS.test(text.slice(group.end, group.end + 60)))
/** 占地4200亩，现有陶瓷企业46家. */
const HOLDS_FIRMS = /^[^。；]{0,30}(?:现有|已有|入驻|入园|落户|集聚|聚集)[^，。；]{0,14}企业\D{0,4}\d/

/** …炼化一体化项目，|二期120万吨乙烯工程预计开工: a phase of what the words before are about, unless it has its own sum. */
const isPhaseBefore = (name: string, { draft, follows, group, near }: Case): boolean =>
  follows && group.clause.start === draft.name.start && /^[一二三四首]期/.test(name) && near.amount === null

/** 云海经济开发区|公共工程: the park's, and of no name. */
const isParksOwn = (name: string, { draft, near, park }: Case): boolean =>
  draft.kind === 'project' &&
  park !== null &&
  name.startsWith(park) &&
  ownWords(name.slice(park.length)) === '' &&
  !hasFunds(near)

/** The park itself is no investment in it: 西安现代纺织产业园, 该|集聚区. */
export const isPark = (name: string, park: string): boolean => park.includes(name) || name === park
