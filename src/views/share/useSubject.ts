import { useContext, useMemo } from 'react'
import type { ChartFigure } from '../../charts/figure.ts'
import type { ExportSubject } from '../../export/exportJob.ts'
import { useMessages } from '../../i18n/context.ts'
import { addressOf } from '../../store/address.ts'
import { articleLater } from '../../store/articles.ts'
import { AppStoreContext, FilesContext, useApp } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { useFilter } from '../useFilter.ts'
import { selectionWords } from './selectionWords.ts'

/** A figure with the view that it stands in. */
export function useSubject(figure: ChartFigure): ExportSubject {
  const messages = useMessages('comparison', 'figures', 'sharing')
  const data = useData()
  const choice = useApp((state) => state.choice)
  const { filter } = useFilter()
  const today = useApp((state) => state.today)
  const files = useContext(FilesContext)
  const store = useContext(AppStoreContext)
  return useMemo(
    () => ({
      messages,
      data,
      figure,
      selection: selectionWords(messages, data, choice, filter),
      address: addressOf(choice),
      site: siteOf(window.location),
      today,
      readArticle: async (document) => store && articleLater(store, document),
      loadRows: files && files.loadRows,
      loadPage: files && files.loadPage,
    }),
    [messages, data, figure, choice, filter, today, files, store],
  )
}

/** An address of a folder leads nobody else to the app, and tells whose folder it is. */
const siteOf = ({ protocol, origin, pathname }: Location): string =>
  protocol.startsWith('http') ? origin + pathname : ''
