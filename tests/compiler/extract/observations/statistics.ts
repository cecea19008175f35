import { readFileSync } from 'node:fs'
import { readSetting } from '../../../../src/compiler/extract/setting.ts'
import { resolvePeriod } from '../../../../src/compiler/link/period.ts'
import { readQuantities } from '../../../../src/compiler/quantity/quantities.ts'
import { readTimes } from '../../../../src/compiler/quantity/times.ts'
import { repair } from '../../../../src/compiler/text/repair.ts'
import { structure } from '../../../../src/compiler/text/structure.ts'
import type { Article, Dating, ObservationCandidate, Place, Setting } from '../../../../src/compiler/types.ts'

/** The catalogue's kinds, for periods. */
const KINDS = new Map(
  (
    JSON.parse(readFileSync('data/indicators.json', 'utf8')) as {
      id: string
      kind: 'stock' | 'flow' | 'ratio'
    }[]
  ).map(({ id, kind }) => [id, kind]),
)

/** An article as the extractors get it. */
function articleOf(raw: string): Article {
  const repaired = repair(raw)
  const { text } = repaired
  return {
    id: 'case',
    repaired,
    ...structure(repaired),
    ...readQuantities(text),
    times: readTimes(text),
  }
}

const PLACE: Place = {
  id: 'qinghe',
  kind: 'jiju',
  nameZh: '清河县产业集聚区',
  nameEn: 'Qinghe',
  shortZh: '清河',
  shortEn: 'Qinghe',
  countyZh: '清河县',
  prefectureZh: '邢台市',
  provinceZh: '河北省',
  divisionCode: null,
  level: null,
  span: { start: 0, end: 1 },
}

/** `2013-01-10 | words`: an article of that day about a county's park; words alone are read as a whole article. */
export function settingOf(input: string): { article: Article; setting: Setting } {
  const [head, words] = input.includes(' | ') ? input.split(' | ') : [null, input]
  const article = articleOf(words ?? '')
  if (head === null) return { article, setting: readSetting(article).setting }
  const published = head === 'undated' ? null : head
  const dating: Dating = { published, basis: published ? 'stated' : 'unknown', span: null }
  return {
    article,
    setting: { masthead: { title: null, publisher: null, authors: [], dating }, place: PLACE },
  }
}

/** `projects park 33 count A 2012 stage=started min=100000000`. */
export function writeObservation(
  article: Article,
  { masthead }: Setting,
  found: ObservationCandidate,
): string {
  const figure = (index: number) => article.quantities[index] ?? fail(index)
  const { value, valueTo, unit, modifier } = figure(found.quantity)
  const { stage, cluster, minInvestment, maxInvestment, previous } = found.dims
  const kind = found.asFlow ? 'flow' : (KINDS.get(found.indicator) ?? 'flow')
  return [
    found.indicator,
    found.subject,
    valueTo === null ? value : `${value}–${valueTo}`,
    unit,
    modifier === 'exact' ? '' : modifier,
    found.obsStatus,
    resolvePeriod(found.time, masthead.dating, kind) ?? 'undated',
    stage ? `stage=${stage}` : '',
    cluster ? `cluster=${cluster}` : '',
    minInvestment === undefined ? '' : `min=${figure(minInvestment).value}`,
    maxInvestment === undefined ? '' : `max=${figure(maxInvestment).valueTo ?? figure(maxInvestment).value}`,
    previous ? 'previous' : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function fail(index: number): never {
  throw new RangeError(`no quantity ${index}`)
}
