import type { AmountSum, AmountSums } from '../dataset/sumAmounts.ts'
import { formatQuantity } from './formatQuantity.ts'
import type { Messages } from './messages.ts'

/** 总投资 43.8 亿元（5 个） */
export function formatSum(messages: Messages, { kind, unit, amount, rows }: AmountSum): string {
  const { investments: words, amountKinds } = messages
  const { text } = formatQuantity(messages, { ...amount, unit })
  return words.sum(kind === null ? words.noKind : amountKinds[kind], text, rows.length)
}

/** What was not added up and why; '' where everything was. */
export function formatLeftOut(messages: Messages, { sums, outputs, unknown }: AmountSums): string {
  const { investments: words, semicolon } = messages
  return [
    ...(sums.length > 1 ? [words.kindsApart] : []),
    ...(outputs > 0 ? [words.outputsApart(outputs)] : []),
    ...(unknown > 0 ? [words.unknownApart(unknown)] : []),
  ].join(semicolon)
}
