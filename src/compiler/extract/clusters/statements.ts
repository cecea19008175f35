import type { Role } from '../../../dataset/vocabulary.ts'
import { around, cut } from '../../span.ts'
import type { Span } from '../../types.ts'
import { CLUSTER_WORDS } from './lexicon.ts'
import { matchesOf } from '../words/matches.ts'
import { gather } from '../words/gather.ts'

/** A passage that gives industries to a park, and the part they play. */
export interface Statement {
  /** The words that name the industries. */
  readonly items: Span
  /** The whole construction. */
  readonly evidence: Span
  readonly role: Role
  readonly rule: string
}

/**
 * Where the names stand by the words that say their role:
 * `as`      以合金制造和新材料|为主导产业
 * `after`   辅以|电子信息、服装加工业,  重点发展|…
 * `called`  造纸、生物医药和装备制造|三大集群
 * `within`  2个主导产业（|纺织服装、食品加工|）
 */
type Form = 'as' | 'after' | 'called' | 'within'
interface Construction {
  readonly name: string
  readonly form: Form
  readonly role: Role
  readonly words: RegExp
  /** They hold one of these: most clauses hold none, and that is soon seen. */
  readonly hold?: readonly string[]
}

const COUNT = '(?:\\d{1,2}|[二两三四五六七八九十]{1,2}|多|几)[大个条]'
const PRAISE =
  '(?:主导|主轴|支柱|优势|重点|骨干|核心|首位|龙头|先导|战略性?|新兴|传统|百亿级?|千亿级?|万亿级?|主要|高端|先进|现代|绿色|专业|高技术)'

const CONSTRUCTIONS: readonly Construction[] = [
  // 以电子信息产业|最为发达
  {
    name: 'as-strongest',
    form: 'as',
    role: 'leading',
    hold: ['最'],
    words: /最为?(?:发达|集中|突出)|最具(?:优势|规模)/g,
  },
  // 把食品加工|确立为集聚区的主导产业
  {
    name: 'as-chosen',
    form: 'as',
    role: 'leading',
    hold: ['产业'],
    words:
      /(?:确立|确定|明确|列|选定|定位|培育|打造|发展|作)[为成](?=[^，。；]{0,16}(?:主导|支柱|首位|龙头|优势|重点|核心)产业)/g,
  },
  {
    name: 'as-specialty',
    form: 'as',
    role: 'specialty',
    hold: ['为特色'],
    words: /(?:确立|确定|列|定位|培育|打造|发展|作)?为特色/g,
  },
  {
    name: 'as-supporting',
    form: 'as',
    role: 'supporting',
    hold: ['为'],
    words: /为(?:辅|补充|配套|新兴产业)/g,
  },
  {
    name: 'as-leading',
    form: 'as',
    role: 'leading',
    hold: ['为'],
    words: new RegExp(
      `为(?:${COUNT})?(?:主导|主轴|支柱|支撑|龙头|核心|主体|重点|主攻|首位|骨干|优势产业|主(?=的[^，。；：]{0,8}(?:产业|集群|格局|体系|园|工业|经济)|$|，|、))`,
      'g',
    ),
  },
  {
    name: 'after-supporting',
    form: 'after',
    role: 'supporting',
    hold: ['辅', '兼顾', '配套产业'],
    words: /辅以|辅之以|兼顾(?!环保|生态|环境|社会|经济)|(?:辅助|配套)产业(?:为|是|有|包括|：)/g,
  },
  {
    name: 'after-specialty',
    form: 'after',
    role: 'specialty',
    hold: ['特色产业'],
    words: /特色产业(?:为|是|有|包括|主要有|定位为|：)/g,
  },
  {
    name: 'after-leading',
    form: 'after',
    role: 'leading',
    words:
      /(?:主导产业|支柱产业|重点产业|主要产业|优势产业|主攻方向|产业定位|首位产业|产业体系|产业集群|大产业)(?:为|是|有|包括|主要为|主要有|确定为|定位为|：|——)|(?:重点|优先|大力|着力|主要|积极|集中力量|全力)(?:发展|培育|培植|扶持|打造|招引)|(?:集聚|集中|集群)发展(?=[^，。；]{2,40}、)|(?:重点|优先|主要)(?:引进|承接|布局)(?=[^，。；]{2,40}(?:产业|行业|领域))|加快(?:发展|培育)|主攻|做大做强|做强做优|做优做强|做优做大|培育壮大|发展壮大|聚焦|瞄准|锁定|主打(?!产品|品牌)|重点围绕|突出发展|主导产业定位/g,
  },
  // 一主（新能源电池）两辅（电子信息、轻纺）
  {
    name: 'within-leading',
    form: 'within',
    role: 'leading',
    hold: ['（'],
    words: /(?:首位|主导|支柱|优势|重点)产业(?:集群)?（|[一二两三四五]主（/g,
  },
  {
    name: 'within-specialty',
    form: 'within',
    role: 'specialty',
    hold: ['（'],
    words: /特色产业(?:集群)?（|[一二两三四五]特（/g,
  },
  {
    name: 'within-supporting',
    form: 'within',
    role: 'supporting',
    hold: ['（'],
    words: /(?:配套|辅助|新兴)产业(?:集群)?（|[一二两三四五]辅（/g,
  },
  {
    name: 'called-specialty',
    form: 'called',
    role: 'specialty',
    hold: ['特色'],
    words: /特色(?:优势)?(?:产业集群|产业|集群|板块)/g,
  },
  {
    name: 'called-supporting',
    form: 'called',
    role: 'supporting',
    hold: ['产业'],
    words: /(?:配套|辅助|补充)产业(?!园)/g,
  },
  {
    name: 'called-leading',
    form: 'called',
    role: 'leading',
    hold: ['产业', '板块', '行业', '集群', '支柱'],
    words: new RegExp(
      `(?=${PRAISE})(?<!特色)${PRAISE}{1,3}产业(?:集群|链)?(?!（)|${COUNT}${PRAISE}{0,2}(?:产业|板块|行业|集群)(?!园|区|化)|${COUNT}支柱(?!产业)|产业集群|产业体系|产业格局|产业带|产业链(?<=(?:打造|构建|形成|延伸|延长|拉长|做强|做大|完善|补齐|补强|壮大)[^，。；]{2,30}产业链)条?`,
      'g',
    ),
  },
  {
    name: 'called-base',
    form: 'called',
    role: 'leading',
    hold: ['产业', '基地', '之', '名城'],
    words:
      /产业(?:平台|高地|新城|集聚[区地]|走廊|基地|示范基地|特色基地)|(?:生产|制造|加工|研发|工业|产业化|示范|特色)?基地|之[都乡城]|名城/g,
  },
  {
    name: 'called-zone',
    form: 'called',
    role: 'zone',
    hold: ['园', '功能', '片区'],
    words: new RegExp(
      `${COUNT}(?:专业|产业|特色|工业|科技|专题|主题|功能){0,2}(?:园区?|功能区|片区)|专业园区|等(?:专业|产业|特色|工业){0,2}园区|功能(?:分区|园区|板块)`,
      'g',
    ),
  },
  {
    name: 'grown',
    form: 'called',
    role: 'leading',
    hold: ['产业'],
    words: /产业(?:发展|做大|集聚|壮大|提质|转型)/g,
  },
  {
    name: 'in-field',
    form: 'called',
    role: 'leading',
    hold: ['产业'],
    words: /产业(?:上|方面|领域)?(?=$|[，：])/g,
  },
  { name: 'called-field', form: 'called', role: 'mentioned', words: /领域|门类|行业/g },
]

/** 打造国家级…基地, 成为西部最大的…产业平台: a base is made or held, not merely used. */
const MADE = /打造|建设|建成|成为|创建|争创|形成|获|被|最大|国家|全国|认定|命名/
/** 云帆国际斥资10亿元建设陶瓷生产基地: a firm's. */
const PAID_FOR = /(?:投资|斥资|出资|增资)[^，。；]{0,10}元/
/** 在电子信息产业上，…; 新能源产业，…: a paragraph on one industry of several. */
const IN_FIELD = /^(?:[一二三四五六]是|在)?[^，、]{2,10}$/
/** 天穹智能以小型工程机械为主 is said of a firm, 园区以食品工业为主 of a park. */
const ECONOMY = /产业|工业|园|区|县|集群|经济|格局|布局/
/** 云帆产业基地|等5个项目: what is called so are projects. */
const OF_PROJECTS = /^(?:等(?:[\d一二三四五六七八九十]{1,3}[个项])?)?(?:重点|重大|建设|产业|工业)?项目/
/** 加快…产业发展: growth is wanted of it. */
const GROWTH = /加快|推动|促进|做[大强优]|大力|着力|培育|壮大|重点|支持/

/** The constructions in `sentence`, given its clauses, in order. */
export function statementsIn(text: string, clauses: readonly Span[]): Statement[] {
  return gather(clauses, (clause, index) => inClause(text, clause, clauses[index + 1]))
}

/** Most clauses name no industry, and need no reading. */
const namesField = (text: string, { start, end }: Span): boolean =>
  CLUSTER_WORDS.first(text, start, end) !== null

function inClause(text: string, clause: Span, next: Span | undefined): Statement[] {
  // with the sign after it: 四大产业体系|：
  const words = text.slice(clause.start, clause.end + 1)
  const found: Statement[] = []
  if (!words.endsWith('：') && !namesField(text, clause)) return found
  for (const { name, form, role, words: pattern, hold } of CONSTRUCTIONS) {
    if (hold && !hold.some((word) => words.includes(word))) continue
    for (const { index, 0: said } of matchesOf(pattern, words)) {
      if (name === 'called-base' && (!MADE.test(words) || PAID_FOR.test(words))) continue
      if (name === 'in-field' && !IN_FIELD.test(words.slice(0, index))) continue
      if (name === 'as-leading' && said === '为主' && !ECONOMY.test(words)) continue
      if (name === 'grown' && !GROWTH.test(words)) continue
      if (form === 'called' && OF_PROJECTS.test(words.slice(index + said.length))) continue
      const sign = { start: clause.start + index, end: clause.start + index + said.length }
      const items = itemsOf(text, clause, next, { form, sign })
      if (items) found.push({ items, evidence: around(items, sign), role, rule: name })
    }
  }
  return found
}

/** How far names are looked for before the words that call them something. */
const REACH = 120

function itemsOf(
  text: string,
  clause: Span,
  next: Span | undefined,
  { form, sign }: { form: Form; sign: Span },
): Span | null {
  switch (form) {
    case 'as': {
      const before = text.slice(clause.start, sign.start)
      const by = Math.max(before.lastIndexOf('以'), before.lastIndexOf('把'), before.lastIndexOf('将')) + 1
      const start = clause.start + Math.max(by, before.search(AFTER_LAST_ROLE))
      return between(start, sign.start)
    }
    case 'after': {
      // 四大产业体系：|医药健康产业体系、…  the names are the next clause
      if (/[：—]$/.test(cut(text, sign))) return next ?? null
      const rest = text.slice(sign.end, clause.end)
      if (NAMES_ROLE.test(rest)) return null
      const end = rest.search(/等(?!离子)|为|[\d二两三四五六七八九十]{1,2}[大个]|的(?:产业|发展|格局)/)
      return between(sign.end, end < 0 ? clause.end : sign.end + end)
    }
    case 'called': {
      const start = Math.max(clause.start, sign.start - REACH)
      const before = text.slice(start, sign.start)
      if (before.endsWith('为')) return null
      const trimmed = before.replace(CLOSING, '').replace(CLOSING_QUOTES, '').replace(CLOSING, '')
      if (AS_ROLE.test(trimmed) || /为$|于一体的?$/.test(trimmed)) return null
      const opening = Math.max(openingOf(trimmed), openingQuote(trimmed))
      return between(start + opening, start + trimmed.length)
    }
    case 'within': {
      const closed = text.indexOf('）', sign.end)
      return closed < 0 || closed > sign.end + REACH ? null : between(sign.end, closed)
    }
  }
}

const between = (start: number, end: number): Span | null => (end > start ? { start, end } : null)

/** 培育壮大|茶叶加工和竹木加工|2个特色产业: the noun says more of their part than the verb. */
const NAMES_ROLE = /^[^，。；（）]{2,40}(?:特色|配套|辅助)(?:优势)?产业(?:集群)?$/
/** 为主导、|机械装备制造为特色: after the role before. */
const AFTER_LAST_ROLE =
  /(?<=为(?:主导|首位|支柱|龙头|核心|主体|重点|支撑|特色|新兴|辅)(?:产业)?[、，])[^、，]/

/** 造纸、生物医药和装备制造|等三大: what stands between the names and the word for them. */
const CLOSING = new RegExp(
  `(?:等|等一批|等若干)?(?:${COUNT})?(?:${PRAISE}|特色|新型|前沿|领先|高科技|各具特色的?|(?:制造)?行业的?|产业的?){0,4}$`,
)

/** “绿色化工、新材料”|三大主导产业, 新材料“|五大产业集群”. */
const CLOSING_QUOTES = /[“”‘’]{1,2}$/
/** 以云海重工为龙头的|产业集群 is what the words 以…为 say. */
const AS_ROLE = /为(?:主导|主轴|支柱|支撑|龙头|核心|主体|重点|骨干|主|特色|辅|补充|配套)的$/

/** 紧盯“|绿色化工、新材料: a row begins where its quotation marks open; those of each of its items open none. */
function openingQuote(words: string): number {
  const opened = words.lastIndexOf('“') + 1
  return words.includes('”', opened) || /”[、，和及与]?$/.test(words.slice(0, Math.max(0, opened - 1)))
    ? 0
    : opened
}

const LAST_STATEMENT =
  /(?:产业园区|主导产业|支柱产业|产业集群|功能区|基地|领域|产业（[^（）]{1,40}）)(?:以及|[和及与、，])/g
/** After the last statement of the clause: …三大主导产业，以及|沁北…, …六大产业园区和|沁南…. */
function openingOf(words: string): number {
  let start = 0
  for (const { index, 0: said } of matchesOf(LAST_STATEMENT, words)) start = index + said.length
  return start
}
