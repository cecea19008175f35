import type { Stage } from '../../../dataset/vocabulary.ts'
import { cut } from '../../span.ts'
import type { Span } from '../../types.ts'
import { matchesOf } from '../words/matches.ts'
import type { Draft } from './draft.ts'
import type { Group } from './groups.ts'
import type { Scope } from './scope.ts'
import { furthest, readStages, type StageWord } from './stage.ts'
import { gather } from '../words/gather.ts'

/** What the words around a group say of how far its things have come. */
export interface GroupStage {
  /** The words that say it; null when there are none. */
  readonly word: StageWord | null
  /** Inferred only, from a visit to the works (在…项目现场). */
  readonly implied: Stage | null
}

/** `确保`…建成投产, `加快推进`…竣工: what follows is wished for. */
const WISH =
  /(?:确保|力促|争取|力争|推进|推动|促进|加快|抓好|抓紧|做好|全力|着力|务求|突出抓)[^，；。：]{0,6}$/
/** `预计`，…项目7月动工: a clause of its own. */
const EXPECTED = /(?:预计|预期|计划)，$/
/** `引进了`…, `开工建设`了…: a verb right before the first name. */
const VERB_REACH = 12
/** Verbs that bring in; between them and the first name anything may stand (吸引了拟走绿色通道上市的|佛尔盛). */
const BRING = /(?:引进|引入|引来|吸引|招引|招来|引得|承接)/g
/** …等项目|工地, …项目|现场. */
const SITE = /^(?:等)?(?:重点|重大|产业|建设)?(?:项目|工程)?(?:建设|施工)?(?:工地|现场)/
/** 加快推进…等项目|建设进程: being built. */
const BEING_BUILT = /^(?:的?建设|建设进程|建设步伐|建设进度|项目建设|工程建设)/

/** 东辰汽车产业园|配套的20个项目达成意向: what follows is said of something else. 项目|的签约 is said of the project. */
const MODIFIES =
  /^(?!奠基|开工|竣工|签约|投产|动工|落成|启动|揭牌)[^，。；：]{0,6}的(?!签约|落户|落地|建成|投产|竣工|开工|引进|实施|建设)/

/** 依托|天宇孵化园…，正规划建设特色小镇: it is a means, not what is spoken of. */
const MEANS = /(?:依托|利用|围绕|按照|通过|借助|依靠|根据|凭借|发挥|毗邻|紧邻|距离?)[^，]{0,4}$/

const isSubject = (group: Group, lead: string, rest: string): boolean =>
  !MEANS.test(lead) && (group.closing !== null || !MODIFIES.test(rest))

/** Of firms only the predicate of their own clause is taken: …等企业提供定制，5月底封顶 is said of the building. */
function tellingOf(group: Group, { telling }: Scope): readonly Span[] {
  const ofFirms = group.closing ? group.closing.of !== 'projects' : group.drafts[0]?.kind === 'firm'
  return ofFirms ? telling.filter(({ start }) => start <= group.clause.end) : telling
}

/** 此次共|开工|4个项目，分别为…: the announcing words may stand a few clauses before, in the same sentence. */
const ANNOUNCING_REACH = 60
/** |开工|项目中，清华科技园二期…: one of those begun. */
const AMONG = /(?:签约|开工|竣工|投产|在建|续建|在谈)(?:的)?[^，。；]{0,10}项目中，$/
const announcedFrom = (text: string, group: Group): number => {
  const from = Math.max(0, group.start - ANNOUNCING_REACH)
  return from + text.slice(from, group.start).search(/[^。；！？\n]{0,60}$/)
}

const isAmong = (text: string, { clause }: Group): boolean =>
  AMONG.test(text.slice(Math.max(0, clause.start - 24), clause.start))

/** |建成了|供水工程、铁路专用线和输变电工程: the verb before a row is said of all that is in it. */
const ROW_VERB_REACH = 12
function rowVerb(text: string, before: Span): StageWord[] {
  const lead = cut(text, before)
  if (!/[、和及]/.test(lead)) return []
  const verbs = readStages(text, {
    start: before.start,
    end: before.start + Math.min(lead.search(/[、和及]/), ROW_VERB_REACH),
  })
  return verbs.filter(({ end }) => /^(?:了|起|着)/.test(text.slice(end, end + 1)))
}

/** Reads the stage of a group that is spoken of in `scope` after it. */
export function stageOf(text: string, group: Group, scope: Scope): GroupStage {
  const first = group.drafts[0] as Draft
  const before = { start: group.clause.start, end: Math.max(group.clause.start, first.start) }
  const lead = cut(text, before)
  const wished =
    EXPECTED.test(text.slice(Math.max(0, group.clause.start - 6), group.clause.start)) ||
    WISH.test(lead) ||
    WISH.test(cut(text, { start: before.start, end: first.name.start }))
  const tail = group.closing ? { start: group.closing.start, end: group.closing.end } : null
  const inTail = tail ? readStages(text, tail) : []
  const rest = text.slice(group.end, scope.end)
  const after = isSubject(group, lead, rest)
    ? gather(tellingOf(group, scope), (part) => readStages(text, part, wished))
    : []
  // 竣工仪式在|清华科技园举行: what stands before 在 is not done to it
  const verbStart = /[在于]$/.test(lead) ? before.end : Math.max(before.start, before.end - VERB_REACH)
  const verb = [
    ...readStages(text, { start: verbStart, end: before.end }, wished && after.length > 0),
    ...rowVerb(text, before),
  ]
  const modifiers = readStages(text, { start: first.start, end: first.name.start })
  const brought = matchesOf(BRING, cut(text, { start: before.start, end: first.name.start })).map(
    (match): StageWord => ({
      start: before.start + match.index,
      end: before.start + match.index + match[0].length,
      stage: 'introduced',
      toBe: false,
    }),
  )
  const word = furthest([...inTail, ...after, ...verb, ...modifiers, ...brought])
  if (word) return { word, implied: null }
  const announcing =
    group.announced || isAmong(text, group)
      ? furthest(readStages(text, { start: announcedFrom(text, group), end: first.start }))
      : null
  if (announcing) return { word: announcing, implied: null }
  if (SITE.test(rest)) return { word: null, implied: 'under_construction' }
  return { word: null, implied: wished && BEING_BUILT.test(rest) ? 'under_construction' : null }
}
