import type { Stage } from '../../../dataset/vocabulary.ts'
import { cut } from '../../span.ts'
import type { Span } from '../../types.ts'
import type { Sighting } from './sighting.ts'
import { furthest, readStages } from './stage.ts'

/**
 * Projects are counted with what became of them, and then told one by one.
 *
 * 现场|签约项目16个。其中，云帆国际斥资10亿港元建设…；天穹集团将投资8.2亿元…
 */
const COUNTED =
  /(?:签约|开工|动工|投产|竣工|引进|落户|核准|获准|实施|谋划|储备)[^，。；：]{0,10}(?:项目|企业|厂商|业者|投资案)|(?:项目|企业|厂商|业者|投资案)[^，。；：]{0,6}(?:签约|进驻|落户|开工)/
/** Cheap to test: without one of these nothing is counted. */
const COUNTABLE = /项目|企业|厂商|业者|投资案/
/** What is allowed or planned is not yet done: 核准4家企业进驻, 规划实施重点项目52个. */
const ALLOWED = /核准|获准|规划|计划|拟|谋划|储备|将|力争/
/** They follow in the same sentence (其中, 签约项目|中，规模最大的是), or begin the next. */
const ONE_BY_ONE = /^中，|其中|包括|分别为|分别是/
const BEGINS_ONE_BY_ONE =
  /^(?:其中|包括|分别|在?(?:此次|本次|这批)?(?:集中|现场)?(?:签约|开工|竣工|投产|落户|引进)的?[^，。；]{0,4}项目中|重点(?:建设|推进|实施|抓好)|主要(?:有|包括|建设|实施))/

/** What is said of all projects that are told one by one. */
export interface Announced {
  readonly stage: Stage | null
  /** The telling has begun, so that it may run on after a ；. */
  readonly begun: boolean
}
export const NOTHING_ANNOUNCED: Announced = { stage: null, begun: false }

/** `before`: what the sentence before left; `runsOn`: that sentence ended in ；, in the same paragraph. */
export function announcedIn(text: string, sentence: Span, before: Announced, runsOn: boolean): Announced {
  const words = cut(text, sentence)
  const goesOn = (before.begun && runsOn) || BEGINS_ONE_BY_ONE.test(words)
  const inherited = goesOn && before.stage !== null ? { stage: before.stage, begun: true } : null
  const counted = COUNTABLE.test(words) ? COUNTED.exec(words) : null
  if (!counted) return inherited ?? NOTHING_ANNOUNCED
  const stage = stageOf(text, sentence.start + counted.index, counted[0])
  const begun = ONE_BY_ONE.test(words.slice(counted.index + counted[0].length))
  return begun || !inherited ? { stage, begun } : inherited
}

/** How far before the count its 规划 may stand. */
const REACH = 4
function stageOf(text: string, start: number, words: string): Stage | null {
  const before = text.slice(Math.max(0, start - REACH), start)
  if (ALLOWED.test(before + words)) return 'planned'
  const told = furthest(readStages(words, { start: 0, end: words.length }))?.stage ?? null
  return told ?? (/引进|引入|吸引|招引/.test(words) ? 'introduced' : null)
}

/** 其中|A、B等新材料项目6个: a list of those counted. */
const LISTED = 'list-of-projects'

/** Gives the stage to what was paid for or listed and of which nothing else is told. */
export const withAnnounced = (
  sightings: readonly Sighting[],
  { stage, begun }: Announced,
): readonly Sighting[] =>
  stage === null || !begun
    ? sightings
    : sightings.map((sighting) =>
        sighting.stage === null && (sighting.amount !== null || sighting.rule === LISTED)
          ? { ...sighting, stage, certainty: 1 }
          : sighting,
      )
