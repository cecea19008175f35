/** Row indices, wherever they come from: a selection in typed memory, or a short list. */
export type Rows = ArrayLike<number> & Iterable<number>
