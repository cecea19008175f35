import type { Observation } from '../../dataset/schema.ts'
import type { Article } from '../types.ts'
import { rawStart } from '../wayBack.ts'
import { type Check, finding } from './check.ts'

/** Two figures of one thing conflict when they are more than this apart: 120多家 and 125家 do not. */
const TOLERANCE = 0.1

/**
 * Within a sentence two figures are a list of parts (占地113亩的…、占地118亩的…); in two sentences, one of them is wrong,
 * or means something else than it says. What has no id of its own (other:…) is too loosely defined to conflict.
 */
export const conflicts: Check = {
  name: 'conflicts',
  description: 'one article gives two figures for one indicator, subject, period, status and definition',
  run({ article, rows }) {
    const firsts = new Map<string, Observation>()
    return rows.observations.flatMap((observation) => {
      if (observation.indicator.startsWith('other:')) return []
      const key = keyOf(observation)
      const first = firsts.get(key)
      if (!first) firsts.set(key, observation)
      if (!first || agree(first, observation) || inOneSentence(article, first, observation)) return []
      const { indicator, source } = observation
      return [finding('figures-conflict', source, indicator, figure(observation), figure(first))]
    })
  },
}

const inOneSentence = (article: Article, a: Observation, b: Observation): boolean =>
  sentenceAt(article, a.source.start) === sentenceAt(article, b.source.start)

/** The index of the sentence that a raw offset stands in, or that ends before it. */
function sentenceAt({ sentences, repaired }: Article, offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rawStart(repaired, sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** What a figure is of; `dims` are always written in one order. */
const keyOf = ({ indicator, subject, period, obsStatus, unit, dims }: Observation): string =>
  [indicator, subject, period, obsStatus, unit, JSON.stringify(dims)].join('|')

function agree(a: Observation, b: Observation): boolean {
  if (a.modifier === 'exact' && b.modifier === 'exact') return a.value === b.value && a.valueTo === b.valueTo
  return Math.abs(a.value - b.value) <= TOLERANCE * Math.max(a.value, b.value)
}

const figure = ({ value, valueTo, unit }: Observation): string =>
  `${value}${valueTo === null ? '' : `–${valueTo}`} ${unit}`
