import type { Span } from '../types.ts'

/** Where characters begin to pair off wrongly: a lead byte is lost, `first` are the bytes that follow it. */
export interface Opening {
  /** The raw text before this is sound. */
  readonly start: number
  /** Of a widened mark: A3 and one more. None behind a misplaced gloss. */
  readonly first: readonly number[]
  /** The raw offset at which the other bytes begin. */
  readonly next: number
  /** The reading of the misplaced gloss that opened it. */
  readonly gloss: string | null
}

/** A character and the raw span it was read from. */
export interface Read {
  readonly unit: number
  readonly origin: Span
  /** Half of it has vanished from the page, and what it was is a guess. */
  readonly isGuess: boolean
}

/** One way to bring the bytes back into step. */
export interface Reading {
  /** The trail byte of the first character, the one that lost its lead byte; 0 if that is lost too. */
  readonly trail: number
  /** The characters after the first: the first `count` of a list that all readings of an opening share, and `last`. */
  readonly shared: readonly Read[]
  readonly count: number
  readonly last: readonly Read[]
  /** How surprising the second and later of them are, in half bits. */
  readonly cost: number
  /** The raw text from here on is sound. */
  readonly end: number
  readonly cut: Cut | null
}

/** One character more, of which only one byte is left. */
export interface Cut {
  readonly byte: number
  /** Which byte is missing: the trail byte; one of those that go without a trace; a second lead byte, so that `byte` is the trail byte. */
  readonly missing: 'trail' | 'silent-trail' | 'lead'
  /** The reading that a gloss gives for the character. */
  readonly gloss: string | null
  /** Where the byte is missing. */
  readonly at: number
}
