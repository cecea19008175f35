import type { Stage } from '../../../dataset/vocabulary.ts'
import { cut } from '../../span.ts'
import type { Article } from '../../types.ts'

/** What projects go through together, by the word for it. */
const EVENTS: readonly (readonly [Stage, RegExp])[] = [
  ['signed', /集中(?:云)?签约|签约(?:仪式|活动|大会)/],
  [
    'started',
    /集中(?:开工|动工|奠基)|(?<!公共工程|基础工程|配套工程)(?:开工|动工|奠基|动土)(?:仪式|活动|动员会|典礼|大会)/,
  ],
  ['completed', /集中竣工|竣工(?:仪式|活动|典礼)/],
  ['operating', /集中投产|投产(?:仪式|活动|典礼)/],
]
/** 集中开`竣`工: some were begun and some were finished. */
const MIXED = /开竣工|签约(?:暨|、|和)开工|开工(?:、|和|暨)竣工/
/** How many sentences may tell it: the headline and the first of the text. */
const SENTENCES = 3

/**
 * The stage that all projects of an article reached at the event it reports (22个重大项目集中开工), for those of which
 * it says nothing else; null when it reports none or several.
 */
export function eventOf(article: Article): Stage | null {
  const { text } = article.repaired
  const opening = article.sentences
    .filter(({ block }) => ['body', 'heading'].includes(article.blocks[block]?.kind ?? ''))
    .slice(0, SENTENCES)
    .map((sentence) => cut(text, sentence))
    .join('\n')
  if (MIXED.test(opening)) return null
  const held = EVENTS.filter(([, words]) => words.test(opening))
  return held.length === 1 && held[0] ? held[0][0] : null
}
