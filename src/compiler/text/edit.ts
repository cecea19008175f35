import type { Repair, Span } from '../types.ts'

/**
 * A place of the raw text that reads otherwise than it stands.
 * `text` is still as it was printed (traditional, narrow punctuation); the empty text removes the span,
 * which then belongs to the character before it: 經(jīng) is one character, read from six.
 */
export interface Edit {
  readonly kind: Repair['kind']
  /** In raw offsets. Edits never overlap. */
  readonly span: Span
  readonly text: string
  /** One per unit of `text`: where in the raw text it was read from; starts and ends never go back. */
  readonly origins: readonly Span[]
  readonly certain: boolean
}
