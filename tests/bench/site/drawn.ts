/** What a page that draws on a canvas says it has drawn there, in the words of `Shown`. */
export interface Drawn {
  readonly stage: string | null
  readonly bar: string | null
}
