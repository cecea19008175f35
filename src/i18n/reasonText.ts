import type { UnusedReason } from '../dataset/vocabulary.ts'
import type { Messages } from './messages.ts'

/** Why no record uses a quantity, in words; a reason newer than the page stays as it is. */
export const reasonText = ({ source }: Messages<'records'>, reason: string): string =>
  source.reasons[reason as UnusedReason] ?? reason
