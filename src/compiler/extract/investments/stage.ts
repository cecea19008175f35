import { type Stage, STAGE_STEPS } from '../../../dataset/vocabulary.ts'
import type { Span } from '../../types.ts'
import { WordIndex } from '../words/word-index.ts'

/** What words say of how far a project has come. */
export interface StageWord extends Span {
  readonly stage: Stage
  /** The text says that it will be or should be (即将合龙, 确保投产); `stage` is then the one before. */
  readonly toBe: boolean
}

/** From the first thought to the finished thing; `introduced` says nothing of how far, so anything else outdoes it. */
const ORDER: readonly Stage[] = ['any', 'introduced', ...STAGE_STEPS]

/** How the press says each stage. */
const WORDS: Readonly<Partial<Record<Stage, string>>> = {
  planned:
    '申请建照 取得建照 请照 拟建 筹建 筹备 筹划 前期工作 前期手续 前期准备 报批 审批 核准 立项 环评 可研 可行性研究 施工设计 方案设计 规划设计 规划建设 规划设立 计划设立 规划兴建 正在规划 已规划 规划占地 编制规划 招投标 待建 论证 谋划 储备 计划开工',
  negotiating: '洽谈 跟踪洽谈 考察洽谈 对接洽谈 跟踪对接 正在对接 在谈 商谈 谈判 磋商 接洽',
  intended: '达成意向 合作意向 投资意向 意向 初步达成',
  pending_signing: '协议已经草拟 协议已草拟 草拟协议 草签 待签约 待签',
  signed: '签约 签订 签署 签下 签定 签了 达成协议 达成合作 敲定',
  landed: '迁入 签约落户 签约落地 签约入驻 落户 落地 落子 落址 入驻 进驻 入园 摘牌 拿地',
  started: '开工建设 开工 动工 破土 奠基 开建 启动建设 动土 启动 打下第一桩 上马',
  under_construction:
    '在建 正在开工建设 正在加快推进 正加快推进 正在推进 正在抓紧 正在加紧 正在有序推进 正在加快 正加紧 建设中 施工中 推进中 进行中 正在建设 正在施工 正加紧 正在进行 续建 施工 加紧建设 加快建设 加速建设 抓紧建设 紧张建设 全面建设 推进建设 有序建设 高速推进 加速推进 快速推进 顺利推进 稳步推进 有序推进 强力推进 全力推进 扎实推进 同步推进 抓紧推进 加紧推进 进展顺利 建设顺利 进展迅速 进展良好 主体封顶 封顶 结顶 主体结顶 场地平整 土地平整 平整土地 场平 基础完成 基础已完成 基础开挖 基坑开挖 路基 主体完工 主体竣工 主体工程完工 主体已完工 主体已经完工 主体建成 主厂房已建成 主厂房建成 厂房建成 厂房已建成 合龙 合拢 设备安装 安装设备 设备调试 安装调试 设备已到位 设备进场 进场调试 打桩 桩基 土建 装修 扫尾 收尾 拔地而起 上梁 正进行 建设进程 如火如荼 开工在建 落地在建 热火朝天',
  completed:
    '竣工 建成 完工 落成 交付 建设完成 完成建设 铺设完成 完成铺设 完成安装 完成兴建 完成改造 改造完成 建好 验收 架设完成 全线贯通',
  operating:
    '建成投产 建成投用 建成投运 建成运营 建成使用 竣工投产 投产达效 投产运营 投产 投运 投用 投入使用 投入运营 投入运行 投入生产 投入营运 正式运营 开始运营 试运营 试运行 试生产 试产 投料试车 联动试车 试车 运营 营业 开业 开园 开馆 开港 开机 通车 通航 通水 通气 通电 开始供气 供气 供热 并网发电 并网 启用 量产 正常生产 全线生产 全面生产 开始生产 已生产 生产中 达产 达效 产销两旺 满负荷生产 回迁 安置回迁 入住 下线 点火 开通 开始营运 全自动生产 规模化生产 正常运行 投放市场',
}

const STAGE_WORDS = new WordIndex(
  Object.entries(WORDS).flatMap(([stage, words]) =>
    words.split(' ').map((word) => [word, stage as Stage] as const),
  ),
)

/** 建成`后`年产值, 投产`前`, 开工`率`, 在谈`项目`30个: the word is not said of this project, now. */
const NO_STAGE_AFTER =
  /^(?:(?:达产|投产|投用|达效|运营|使用|投运|开业|开园|启用){0,2}之?后|以后|以来|之?前|时[，间]|之时|之日|之际|率|额|面积|合同额|规模|能力|条件|要求|标准|工艺|成本|许可|总产值|项目\d|项目库|企业\d|资金|服务|难|区|现场|工地|[\d.]{1,4}万?平|机制|制度|周期|总投资)/
/** `尚未`开工, `没有`投产, `再`投产. */
const NO_STAGE_BEFORE = /(?:未|没有|没能|不能|无法|停止?|是否|保障|服务|从|促进|影响|具备)$/

/** Not yet, but to be: `即将`合龙, `预计年底前`开工建设, `有望于年内`开工. */
const TO_BE =
  /(?:即将|将要|将|接近|临近|推进|推动|加快|(?<![模虚])拟|预计|计划|有望|可望|力争|争取|确保|力促|尽快|尽早|及早|早日|明年|后年|最快|年底前|年内|(?<![接招优对])待|准备|(?<![主重])要|可(?:于|在|实现|全面|正式))[^，。；：]{0,10}$/
/** How far back of a stage word its `即将` may stand. */
const TO_BE_REACH = 14
/** `有望`签约 is not yet on paper, `即将`签约 nearly. */
const HOPED = /(?:有望|可望|力争|争取|力促|尽快|早日|确保|推进|推动)[^，。；：]{0,10}$/

/** `前期筹备`工作进展顺利: what goes well is the preparation. */
const PRELIMINARY = /(?:前期|筹备|手续)[^，。；：]{0,8}$/

/** The stage before one that is still to come. */
const BEFORE: Readonly<Partial<Record<Stage, Stage>>> = {
  operating: 'under_construction',
  completed: 'under_construction',
  started: 'planned',
  landed: 'pending_signing',
  signed: 'pending_signing',
}

/**
 * Every stage named in `text` from `from` to `to`, in order.
 * `wished`: a verb before says that what follows is to be brought about (`确保`锦懋等项目建成投产).
 */
export function readStages(text: string, { start, end }: Span, wished = false): StageWord[] {
  const words: StageWord[] = []
  for (const { start: at, end: after, meaning: said } of STAGE_WORDS.all(text, start, end)) {
    if (NO_STAGE_AFTER.test(text.slice(after, after + 5))) continue
    const before = text.slice(Math.max(start, at - TO_BE_REACH), at)
    if (NO_STAGE_BEFORE.test(before)) continue
    if (said === 'under_construction' && PRELIMINARY.test(before)) continue
    const toBe = wished || TO_BE.test(before)
    words.push({ start: at, end: after, stage: toBe ? stageBefore(said, before) : said, toBe })
  }
  return words
}

function stageBefore(stage: Stage, before: string): Stage {
  if (stage === 'signed' && HOPED.test(before)) return 'negotiating'
  return BEFORE[stage] ?? stage
}

const furtherness = (stage: Stage): number => ORDER.indexOf(stage)

/** Is `a` further than `b`? */
export const isFurther = (a: Stage, b: Stage): boolean => furtherness(a) > furtherness(b)

/** The furthest stage, of what is so before what is to be; of equals the first. Null when there is none. */
export function furthest(words: readonly StageWord[]): StageWord | null {
  let best: StageWord | null = null
  for (const word of words)
    if (!best || (word.toBe === best.toBe ? isFurther(word.stage, best.stage) : best.toBe)) best = word
  return best
}
