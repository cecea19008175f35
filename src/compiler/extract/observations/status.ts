import type { ObsStatus } from '../../../dataset/vocabulary.ts'

/** A figure to come: 力争实现, 将达到, 要突破, 规划建设, 到2025年. 规划面积 and 将总面积由…增加到 are none. */
const PLANNED =
  /(?<!按)计划(?=在|于|用|总|投|建|新|引|实施|完成|到|今|明|年|打造|安排|开|招|达|再|\d)|规划(?=用|建设(?!了)|新|引|投|在|期|到|实施|总投资|打造|布局|\d)|力争|争取(?=实现|达|完成|突破|年|在|到20|今|明|早日|用|使|新|引)|预期|可望|拟(?=建|投|引|开|新|于|实|用|定)|目标(?:是|为|，)?|可[为使让]|(?:将|要|可以?|能)(?:会|再|陆续|逐步|全部|新|望|年|加快|加速|全力|着力|继续)?(?=达|实现|完成|突破|超|建|增|带|提供|投|引|形成|腾|吸纳|安置|容纳|节|创|入驻|产|开|于|加大|加强|打造|培育|实施|推进|安排|启动|组织|竣工|确保|力争|在|有(?:\d|$)|编列|拓宽|改造|铺设|设立)|上看|[两几一二三四五六七八九十\d]年内(?=新|建|完成|实现|投|引|达)/
/** 确保实现, 有望突破: said of their own clause alone. */
const HOPED = /确保|有望/
/** … but 确保全年完成产值600亿元 opens a list of targets. */
const TARGET = /确保[^，。；]{0,12}(?:完成|实现|达到|突破|新开工|新签约|新引进|新增|净增)/
/** 计划总投资 says it of this sum alone; 计划 as a verb of all that follows. */
const PLANNED_NOUN = /(?:计划|规划|概算|拟)(?:总?投资|总额|建设)[^，。；]{0,4}$/
const ESTIMATED = /预计|预估|估计|估算|测算/
/** … so it is left out where the verbs are looked for, as is what is half done: 开工和即将投产项目8个. */
const PLANNED_NOUNS = /(?:计划|规划|概算|预计)(?:总?投资|总额)|(?:开工|投产|竣工)(?:和|及|、)即将/g
/** What has been done ends a plan: 已完成, 目前. */
const DONE = /已|目前|截至|截止|现有|实现了|完成了|建成了|达到了/

/** What a clause says of the certainty of its figures, up to the figure. */
interface Certainty {
  readonly status: ObsStatus
  /** Holds for the clauses after it in the sentence. */
  readonly carries: boolean
}

/** Most clauses hold nothing of the kind. */
const TOLD = new RegExp(
  [PLANNED_NOUN, PLANNED_NOUNS, ESTIMATED, PLANNED, HOPED, DONE].map(({ source }) => source).join('|'),
)

export function certaintyOf(words: string, carried: ObsStatus): Certainty {
  if (!TOLD.test(words)) return { status: carried, carries: true }
  if (PLANNED_NOUN.test(words)) return { status: 'F', carries: false }
  const verbs = words.replace(PLANNED_NOUNS, '')
  if (ESTIMATED.test(verbs)) return { status: 'E', carries: true }
  if (PLANNED.test(verbs)) return { status: 'F', carries: true }
  if (HOPED.test(words)) return { status: 'F', carries: TARGET.test(words) }
  return { status: DONE.test(words) ? 'A' : carried, carries: true }
}
