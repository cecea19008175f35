import { useContext, useEffect, useMemo, useState } from 'react'
import type { RecordRef } from '../dataset/evidenceTables.ts'
import { ReadQuoteContext } from './readQuote.ts'

/** The sentences of the records as far as their articles are there; the others are added when those have come. */
export function useQuotes(records: readonly RecordRef[]): readonly string[] {
  const readQuote = useContext(ReadQuoteContext)
  const asked = useMemo(() => (readQuote ? records.map(readQuote) : []), [readQuote, records])
  const now = useMemo(() => asked.filter((quote) => typeof quote === 'string'), [asked])
  const [come, setCome] = useState<{ readonly asked: unknown; readonly quotes: readonly string[] } | null>(
    null,
  )
  useEffect(() => {
    if (now.length === asked.length) return undefined
    let isWanted = true
    const wait = async () => {
      const quotes = await Promise.all(asked.map(async (quote) => quote))
      if (isWanted) setCome({ asked, quotes: quotes.filter((quote) => quote !== null) })
    }
    void wait()
    return () => {
      isWanted = false
    }
  }, [asked, now])
  return come?.asked === asked ? come.quotes : now
}
