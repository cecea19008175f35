import words from '../../../../data/subjects.json' with { type: 'json' }
import { CharSet } from '../words/char-set.ts'
import { WordIndex } from '../words/word-index.ts'

/** One of the words, the longest first: 据了解 before 据. */
const oneOf = (list: readonly string[]): string =>
  `(?:${list.toSorted((a, b) => b.length - a.length).join('|')})`

/** A character that a firm's or a project's name may hold. */
const NAME = '[^，。；：、！？的是在与和由将被已到了对从\\d\\s]'

/** Words before the topic of a clause, with blanks and quotation marks among them. */
export const LEAD = new RegExp(`^(?:[ “”‘’（—-]|【[^】]{1,10}】|${oneOf(words.leads)})+`)
/** What they begin with: most clauses have none. */
export const LEADS = new CharSet([' “”‘’（—-【', ...words.leads.map((lead) => lead.charAt(0))].join(''))

/** A firm at the head of a clause; its name without 公司 is the first group. 三厂 and 该公司 have none. */
export const FIRM = new RegExp(
  [
    `^(?!${oneOf(words.noFirmBefore)})(${NAME}{1,14}?)${oneOf(words.firmEnds)}(?!\\d|[一二三四五六七八九十百]+[家户个]|${oneOf(words.noFirmAfter)})`,
    '^(?:该|本|我们)?(?:公司|集团|企业(?=[现已投占拥产年总计]))',
    '^该(?:企业|厂)',
    '^[一二三四五六七八九十、]{1,6}厂',
    // 他经营的|制衣厂, 其创办的|公司
    '^(?:他|她|其)(?:本人|自己)?(?:经营|创办|开办|投资|投资兴办|兴办|名下|旗下)的[^，。；：的]{0,10}(?:厂|公司|企业)',
  ].join('|'),
)
/** What the words end in that make a firm: the expression is only tried where one of them stands. */
export const FIRM_SIGNS = new CharSet(['司团业厂', ...words.firmEnds.map((end) => end.slice(-1))].join(''))

/** A zone at the head of a clause whose kind no list knows: 循环经济示范园|规划面积48平方公里. */
export const ZONE = new RegExp(
  `^(${NAME}{2,12}?(?:园区?|新城|片区|组团|小镇|功能区))(?=规划|位于|占地|现有|总面积|总规划|总投资|已|目前)`,
)

/** A project at the head of a clause, which goes on about its investment, its land or its output. */
export const PROJECT = new RegExp(
  `^(?:该|此)?(${NAME}{0,24}?)(?:项目|工程|生产线)(?:一期|二期|首期|全部)?(?=总投资|计划|占地|投资|建成|由|位于|达产|投产|预计|是|年产|主要|全面|可)`,
)
/** What zones and projects end in. */
export const ZONE_SIGNS = new CharSet('园区城团镇目程线')

/** A project at the end of a clause, and what the next clause goes on with: its land, its output. */
export const PROJECT_AT_END = new RegExp(
  `(${NAME}{2,24})(?:项目|生产线|工程|工厂|基地|分厂|厂区)(?:一期|二期)?$`,
)
export const OF_A_PROJECT =
  /^，(?:占地|利用外资|达产|建成|投产|项目|年产|预计|主要|该|全部|计划|总投资|总建筑|规划)/
/** What ends so before 项目 means many. */
export const MANY_PROJECTS = new RegExp(`${oneOf(words.manyProjects)}$`)

/** The park without a name. */
export const PARK_WORDS = new WordIndex(words.parkWords.map((word) => [word, true]))

/** Words before a kind of park that are no name of one. */
export const NO_ZONE = new RegExp(`${oneOf(words.noZone)}|[省入出]$`)
