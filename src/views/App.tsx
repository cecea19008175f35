import { useMemo, useState } from 'react'
import { ReadQuoteContext } from '../charts/readQuote.ts'
import { MessagesContext } from '../i18n/context.ts'
import type { Messages } from '../i18n/messages.ts'
import { type AppStore, INITIAL_STATE } from '../store/appStore.ts'
import { AppStoreContext, DrawnStateContext, type Files, FilesContext } from '../store/context.ts'
import { quoteReader } from '../store/readQuote.ts'
import { DrawnMessagesContext } from './AsDrawn.tsx'
import { Page } from './frame/Page.tsx'

interface Props {
  readonly store: AppStore
  readonly messages: Messages
  /** null at build time. */
  readonly files?: Files | null
}

/** The build draws pages from the dataset alone: what else has come since is not in one that comes to life. */
function asDrawn(state: State): State {
  const { articles, wanted, accuracy, diagnostics, search, origin, newer, uncached } = INITIAL_STATE
  return { ...state, articles, wanted, accuracy, diagnostics, search, origin, newer, uncached }
}

type State = ReturnType<AppStore['getState']>

/** The whole app, from a store and a language; it knows no other world. */
export function App({ store, messages, files = null }: Props) {
  const [drawn] = useState(() => (files === null ? store.getState() : asDrawn(store.getState())))
  const [drawnMessages] = useState(messages)
  const readQuote = useMemo(() => quoteReader(store), [store])
  return (
    <AppStoreContext value={store}>
      <DrawnStateContext value={drawn}>
        <MessagesContext value={messages}>
          <DrawnMessagesContext value={drawnMessages}>
            <FilesContext value={files}>
              <ReadQuoteContext value={readQuote}>
                <Page />
              </ReadQuoteContext>
            </FilesContext>
          </DrawnMessagesContext>
        </MessagesContext>
      </DrawnStateContext>
    </AppStoreContext>
  )
}
