import { createContext } from 'react'
import type { RecordRef } from '../dataset/evidenceTables.ts'

/** The words that prove a record: at once where its article is there, else when it has come; null where it does not. */
export type ReadQuote = (record: RecordRef) => string | Promise<string | null>

/** null where nobody points at anything. */
export const ReadQuoteContext = createContext<ReadQuote | null>(null)
