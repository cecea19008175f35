/** What a diagnostic says, in the language of the reader. */
import type { Diagnostic } from '../dataset/schema.ts'
import type { Data } from '../dataset/table.ts'
import { UNITS } from '../dataset/vocabulary.ts'
import { formatDate } from './formatPeriod.ts'
import { formatQuantity } from './formatQuantity.ts'
import type { Messages } from './messages.ts'
import { indicatorName } from './names.ts'
import { reasonText } from './reasonText.ts'

type Code = keyof Messages<'checks'>['diagnostics']
type Args = readonly string[]
type Words = (messages: Messages<'records'>, data: Data, args: Args) => Args

/** What the arguments stand for, where they are not words of the article. */
const ARGUMENTS: Partial<Record<Code, Words>> = {
  'date-inferred': (messages, _, [date = '', ...rest]) => [formatDate(messages, date), ...rest],
  'figures-conflict': (messages, data, [indicator = '', ...figures]) => [
    indicatorName(messages, data, indicator),
    ...figures.map((figure) => figureText(messages, figure, indicator)),
  ],
  'figure-unused': (messages, _, [quote = '', reason = '']) => [quote, reasonText(messages, reason)],
}

/** `3 count`, `10–20 m2`: as the compiler writes a figure. */
const FIGURE = /^(-?[\d.]+)(?:–(-?[\d.]+))? (\w+)$/

function figureText(messages: Messages, text: string, indicator: string): string {
  const [, value, valueTo, name] = FIGURE.exec(text) ?? []
  const unit = UNITS.find((known) => known === name)
  if (value === undefined || unit === undefined) return text
  const quantity = { value: Number(value), valueTo: valueTo === undefined ? null : Number(valueTo) }
  return formatQuantity(messages, { ...quantity, unit, modifier: 'exact' }, indicator).text
}

/** A dataset may be newer than the page and bear a code that has no words here. */
export const isKnownCode = ({ diagnostics }: Messages<'checks'>, code: string): code is Code =>
  Object.hasOwn(diagnostics, code)

/** The whole message; of a code without words here, the compiler's own. */
export function diagnosticText(
  messages: Messages<'checks' | 'records'>,
  data: Data,
  diagnostic: Diagnostic,
): string {
  const { code, args, message } = diagnostic
  if (!isKnownCode(messages, code)) return message
  const words = ARGUMENTS[code]?.(messages, data, args) ?? args
  const pieces = messages.diagnostics[code].message.split(/\{(\d)\}/)
  return messages.joined(pieces.map((piece, at) => (at % 2 === 0 ? piece : (words[Number(piece)] ?? ''))))
}
