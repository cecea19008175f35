/** A mark or figure may stand for several records: the first press opens the first, each further press the next. */
import type { RecordRef } from '../dataset/evidenceTables.ts'

/** null for a mark of no record. */
export const nextRecord = (records: readonly RecordRef[], open: RecordRef | null): RecordRef | null =>
  records[(indexOf(records, open) + 1) % records.length] ?? null

/** Whether one of the records has its sentence open. */
export const isOpen = (records: readonly RecordRef[], open: RecordRef | null): boolean =>
  indexOf(records, open) >= 0

const indexOf = (records: readonly RecordRef[], open: RecordRef | null): number =>
  records.findIndex(({ table, id }) => open?.table === table && open.id === id)
