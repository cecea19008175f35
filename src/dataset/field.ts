/**
 * A small language for describing tables. One description gives the TypeScript type of a row, the check of
 * what comes in at the door, the columns in memory, the JSON Schema and the Frictionless table schema.
 */

interface Described {
  readonly description: string
  readonly nullable: boolean
}
export type Field = Described &
  (
    | { readonly type: 'text' }
    /** A number in the base unit named by the row's `unit`, or a plain count or offset. */
    | { readonly type: 'number' }
    | { readonly type: 'flag' }
    /** One word of a closed vocabulary. */
    | { readonly type: 'choice'; readonly words: readonly string[] }
    /** The id of a row in another table. */
    | { readonly type: 'reference'; readonly table: string }
    | { readonly type: 'list'; readonly item: Field }
    /** Named parts; a part of an open group may be left out. */
    | { readonly type: 'group'; readonly parts: Fields; readonly open: boolean }
  )
export interface Fields {
  readonly [name: string]: Field
}

type Plain<F extends Field> = F extends { type: 'text' | 'reference' }
  ? string
  : F extends { type: 'number' }
    ? number
    : F extends { type: 'flag' }
      ? boolean
      : F extends { type: 'choice'; words: readonly (infer Word)[] }
        ? Word
        : F extends { type: 'list'; item: infer Item extends Field }
          ? Value<Item>[]
          : F extends { type: 'group'; parts: infer Parts extends Fields; open: infer Open }
            ? Open extends true
              ? Partial<RowOf<Parts>>
              : RowOf<Parts>
            : never
/** The TypeScript type of what a field holds. */
export type Value<F extends Field> = F['nullable'] extends true ? Plain<F> | null : Plain<F>
/** The TypeScript type of a row of a table. */
export type RowOf<Parts extends Fields> = { -readonly [Name in keyof Parts]: Value<Parts[Name]> }

export const text = (description: string) => ({ type: 'text', nullable: false, description }) as const
export const number = (description: string) => ({ type: 'number', nullable: false, description }) as const
export const flag = (description: string) => ({ type: 'flag', nullable: false, description }) as const
export const choice = <const Words extends readonly string[]>(words: Words, description: string) =>
  ({ type: 'choice', words, nullable: false, description }) as const
export const reference = (table: string, description: string) =>
  ({ type: 'reference', table, nullable: false, description }) as const
export const list = <const Item extends Field>(item: Item, description: string) =>
  ({ type: 'list', item, nullable: false, description }) as const
export const group = <const Parts extends Fields>(parts: Parts, description: string) =>
  ({ type: 'group', parts, open: false, nullable: false, description }) as const
/** A group whose parts may each be left out. */
export const openGroup = <const Parts extends Fields>(parts: Parts, description: string) =>
  ({ type: 'group', parts, open: true, nullable: false, description }) as const
/** The same field, where `null` says that the text does not tell. */
export const nullable = <const F extends Field>(field: F) =>
  ({ ...field, nullable: true }) as unknown as Omit<F, 'nullable'> & { readonly nullable: true }
