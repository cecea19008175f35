/** The cells that tables beside charts are made of. */
import type { RecordRef } from '../dataset/evidenceTables.ts'
import type { Unit } from '../dataset/vocabulary.ts'
import type { FigureCell } from './figure.ts'

/** A number in its base unit; of a range the lower end. */
export interface BaseNumber {
  readonly value: number
  /** null: it was divided by an area, and no base unit says so. */
  readonly unit: Unit | null
}

export const wordCell = (text: string, ...records: readonly RecordRef[]): FigureCell => ({
  text,
  value: null,
  unit: null,
  records,
})

/** `text` is the figure as people read it: >50 公里. */
export const numberCell = (
  text: string,
  { value, unit }: BaseNumber,
  ...records: readonly RecordRef[]
): FigureCell => ({ text, value, unit, records })
