import { cut } from '../../span.ts'
import type { Article, Span } from '../../types.ts'
import { NO_FACTS } from './facts.ts'
import { industriesOf } from './industry.ts'
import { isNamed, trimName } from './name.ts'
import { certaintyOf, type Sighting } from './sighting.ts'
import { furthest, readStages } from './stage.ts'
import { endsInProduct } from './words.ts'
import { CharSet } from '../words/char-set.ts'
import { lastOpening } from '../words/openers.ts'

/** What is done to a project and to nothing else, at the end of its clause. */
const DONE =
  /(?:已经|已|正式|顺利|成功|今日|昨日|近日)?(?:开工奠基|奠基开工|破土动工|开工建设|竣工投产|建成投产|正式投产|签约落户|开工|动工|奠基|竣工|投产)$/
/** What those words end in: a clause that ends otherwise need not be read. */
const LAST = new CharSet('基工设产户')
/** No such name is longer: 度边电子精密制造. */
const MOST = 16

/** A brand and its product that begin a clause and are begun or finished: 度边电子精密制造|开工奠基. */
export function readSubject(article: Article, clause: Span): Sighting[] {
  const { text } = article.repaired
  if (!LAST.isAt(text, clause.end - 1)) return []
  const done = DONE.exec(cut(text, clause))
  const end = done ? clause.start + done.index : clause.start
  const name = done && end - clause.start <= MOST ? trimName(text, { start: clause.start, end }) : null
  if (!name || lastOpening(text, name.start, name.end) !== name.start) return []
  const called = cut(text, name)
  const stage = furthest(readStages(text, { start: name.end, end: clause.end }))
  if (!stage || !isNamed(called) || !endsInProduct(called)) return []
  return [
    {
      ...NO_FACTS,
      name,
      called,
      evidence: { start: name.start, end: stage.end },
      stage: stage.stage,
      certainty: certaintyOf(stage),
      investors: [],
      clusters: industriesOf(text, called, { start: name.end, end: name.end }, ''),
      time: null,
      rule: 'subject',
    },
  ]
}
