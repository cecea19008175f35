import type { Mention } from '../../dataset/schema.ts'
import { cut } from '../span.ts'
import type { Article } from '../types.ts'
import { rawSpan } from '../wayBack.ts'
import type { Rows } from './check.ts'

/**
 * Prints an article, sentence by sentence, and below each its quantities with their fate:
 *
 *     新建110千伏变电站1座，新架设电网15公里；
 *       110千伏   110000 V          unused: attribute
 *       1座       1 count           substations_built of park, A, 2012-01/2012-10 [built]
 */
export function audit(article: Article, rows: Rows): string {
  const uses = describeUses(rows)
  const mentions = rows.mentions.toSorted((a, b) => a.source.start - b.source.start)
  const lines: string[] = []
  let next = 0
  for (const sentence of article.sentences) {
    const words = cut(article.repaired.text, sentence).trim()
    if (words === '') continue
    lines.push(words)
    const { end } = rawSpan(article.repaired, sentence)
    for (; next < mentions.length && (mentions[next] as Mention).source.start < end; next++)
      lines.push(fateOf(mentions[next] as Mention, uses))
  }
  return [...lines, '', summary(rows)].join('\n')
}

/** What each record is, in a few words, by its id. */
function describeUses(rows: Rows): ReadonlyMap<string, string> {
  const uses = new Map<string, string>()
  for (const { id, indicator, subject, obsStatus, period, rule } of rows.observations)
    uses.set(id, `${indicator} of ${subject}, ${obsStatus}, ${period ?? 'no period'} [${rule}]`)
  for (const { id, name, rule } of rows.investments) uses.set(id, `investment ${name} [${rule}]`)
  for (const { id, indicator, rank, rule } of rows.rankings)
    uses.set(id, `rank ${rank} by ${indicator} [${rule}]`)
  for (const { id, labelZh, rule } of rows.honours) uses.set(id, `honour ${labelZh} [${rule}]`)
  for (const { id, labelZh, rule } of rows.measures) uses.set(id, `measure ${labelZh} [${rule}]`)
  return uses
}

function fateOf(
  { quote, value, valueTo, unit, modifier, use, reason }: Mention,
  uses: ReadonlyMap<string, string>,
): string {
  const figure = `${value}${valueTo === null ? '' : `–${valueTo}`} ${unit}${modifier === 'exact' ? '' : ` ${modifier}`}`
  const fate = use === null ? `unused: ${reason ?? 'no reason given'}` : (uses.get(use) ?? use)
  return `  ${quote}  ${figure}  ${fate}`
}

function summary({ mentions }: Rows): string {
  const used = mentions.filter(({ use }) => use !== null).length
  const reasons = new Map<string, number>()
  for (const { use, reason } of mentions)
    if (use === null)
      reasons.set(reason ?? 'no reason given', (reasons.get(reason ?? 'no reason given') ?? 0) + 1)
  const unused = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ')
  return `${mentions.length} quantities, ${used} in records${unused === '' ? '' : `; unused: ${unused}`}`
}
