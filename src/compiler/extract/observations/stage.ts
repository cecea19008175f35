import type { Stage } from '../../../dataset/vocabulary.ts'

/**
 * How the press says how far a group of projects has come. The first that fits wins: what is further stands before
 * what it implies (签约落地 is landed), and what is only to come before what has come (即将签约, 拟开工).
 */
const STAGES: readonly (readonly [stage: Stage, words: RegExp])[] = [
  [
    'any',
    /开竣工|签约(?:、|和|及|暨)开工|开工和竣工|在建和拟建|续建和新开工|新建和续建|新建、续建|新开工和续建|开工(?:和|及|或|、)(?:即将|建成|竣工)?投产|投产(?:和|及|、)(?:即将投产|在建|开工)/,
  ],
  ['pending_signing', /(?:即将|将|拟|待|有望|准备|近期)(?:集中)?签(?:约|订|署)/],
  ['planned', /拟建|储备|前期|谋划|策划|筹建|报批|规划建设/],
  [
    'planned',
    /(?:拟|即将|(?<!按)计划|待|准备|有望|可望|力争|及早|尽快)[^，。；]{0,6}(?:开工|动工|建设|新建|实施|启动|引进|落地)/,
  ],
  ['operating', /投产|投用|投入使用|投入运行|投入运营|建成运营|运营|营运|量产|达产|试生产|营业|回迁|入住/],
  [
    'under_construction',
    /在建|正(?:在)?(?:抓紧|加紧|紧张|加快|全力|有序)?(?:建设|施工)|(?:建设|兴建|建厂)中|续建|施工|加速建设|加快建设|建设进程|封顶|推进中|(?:扎实|稳步|顺利|有序|快速|全面)推进/,
  ],
  [
    'under_construction',
    /主体(?:工程)?(?:已经|已|全部)?(?:完工|竣工)|正(?:在)?(?:加速|加快|抓紧|全力|有序)?推进/,
  ],
  ['completed', /竣工|建成|完工|交付/],
  ['started', /开工|复工|动工|奠基|破土|启动建设|开建/],
  ['landed', /落地|落户|入驻|入园|进驻|摘牌|供地/],
  ['intended', /意向/],
  ['signed', /签约|新签|签订|签署|签下|合同|协议/],
  ['negotiating', /洽谈|在谈|商谈|跟踪|对接|谈判/],
  ['introduced', /引进|引入|招引|引资|招商|吸引|承接|引来|达成|新批|新办|新增|新上/],
]

/** Stages that say how things stand, not what was done in a time: 跟踪洽谈项目13个 holds today. */
const STANDING: ReadonlySet<Stage> = new Set([
  'negotiating',
  'intended',
  'pending_signing',
  'under_construction',
])
export const isStanding = (stage: Stage | null): boolean => stage !== null && STANDING.has(stage)

/** The stage that words tell of a group of projects; null when they tell none. */
export const stageIn = (words: string): Stage | null =>
  STAGES.find(([, said]) => said.test(words))?.[0] ?? null
