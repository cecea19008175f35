import type { Article, Finding, Span } from '../types.ts'
import { rawSpan } from '../wayBack.ts'
import { type Figure, findWords, readFigure, type ReadQuantities } from './review-figure.ts'
import { type FieldValue, type FieldValues, isReading, type Reading, type Verdict } from './review-file.ts'
import { isFinding, reviewFinding } from './review-finding.ts'

/** Fields of a row with their figures read, and the figures that it now accounts for. */
export interface Patch {
  readonly fields: Readonly<Record<string, unknown>>
  readonly figures: readonly Figure[]
}
interface Context {
  readonly article: Article
  readonly verdict: Verdict
  readonly quote: Span
  readonly read: ReadQuantities
}

/** Which fields a figure gives, beside the one it is named in: an amount never goes without its unit. */
const FIGURE_FIELDS: Readonly<Record<string, (figure: Figure) => Record<string, unknown>>> = {
  value: ({ value, valueTo, unit, modifier }) => ({ value, valueTo, unit, modifier }),
  amount: ({ value, valueTo, unit, modifier }) => ({ amount: value, amountTo: valueTo, unit, modifier }),
  landM2: ({ value }) => ({ landM2: value }),
  change: ({ value }) => ({ change: value }),
  minInvestment: ({ value }) => ({ minInvestment: value }),
  maxInvestment: ({ value, valueTo }) => ({ maxInvestment: valueTo ?? value }),
}

/** Reads the figures among the values of a verdict. What is said outright (`modifier`) outweighs what was read. */
export function readPatch(
  article: Article,
  verdict: Verdict,
  quote: Span,
  values: FieldValues,
  read: ReadQuantities,
): Patch | Finding {
  return readFields({ article, verdict, quote, read }, values)
}

function readFields(context: Context, values: FieldValues): Patch | Finding {
  const read: Record<string, unknown> = {}
  const said: Record<string, unknown> = {}
  const figures: Figure[] = []
  for (const [name, value] of Object.entries(values)) {
    const part = readField(context, name, value)
    if (isFinding(part)) return part
    Object.assign(isReading(value) ? read : said, part.fields)
    figures.push(...part.figures)
  }
  return { fields: { ...read, ...said }, figures }
}

function readField(context: Context, name: string, value: FieldValue): Patch | Finding {
  if (isReading(value))
    return name === 'rank' ? readRank(context, value) : readFigureField(context, name, value)
  if (!isGroup(value)) return { fields: { [name]: value }, figures: [] }
  const group = readFields(context, value)
  return isFinding(group) ? group : { fields: { [name]: group.fields }, figures: group.figures }
}

function readFigureField(
  { article, verdict, quote, read }: Context,
  name: string,
  reading: Reading,
): Patch | Finding {
  const figure = readFigure(article, verdict, quote, reading, read)
  if (isFinding(figure)) return figure
  const fields = FIGURE_FIELDS[name]
  if (!fields) throw new RangeError(`no rule says how a figure gives ${name}`)
  return { fields: fields(figure), figures: [figure] }
}

/** 第十七位 is no quantity, but an ordinal. */
function readRank({ article, verdict, quote }: Context, reading: Reading): Patch | Finding {
  const words = findWords(article, verdict, quote, reading)
  if (isFinding(words)) return words
  const [one, another] = article.ordinals.filter((ordinal) => {
    const { start, end } = rawSpan(article.repaired, ordinal)
    return start < words.end && words.start < end
  })
  return one && !another
    ? { fields: { rank: one.rank }, figures: [] }
    : reviewFinding('review-figure-unread', [verdict.label, reading.read], words)
}

const isGroup = (value: FieldValue): value is FieldValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
