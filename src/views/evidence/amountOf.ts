import type { Investment } from '../../dataset/schema.ts'
import type { Quantity } from '../../i18n/formatQuantity.ts'

/** The amount of a project as a quantity; null where the text gives none. */
export function amountOf(row: Investment): Quantity | null {
  if (row.amount === null || row.unit === null) return null
  return { value: row.amount, valueTo: row.amountTo, unit: row.unit, modifier: row.modifier ?? 'exact' }
}
