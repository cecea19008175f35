import { useState } from 'react'
import { MessagesContext } from '../i18n/context.ts'
import type { Messages } from '../i18n/messages.ts'
import type { AppStore } from '../store/appStore.ts'
import { AppStoreContext, DrawnStateContext, PageFileContext } from '../store/context.ts'
import { DrawnMessagesContext } from './AsDrawn.tsx'
import { Page } from './frame/Page.tsx'

interface Props {
  readonly store: AppStore
  readonly messages: Messages
  /** Fetches the app as one web page; null where it is one already, and at build time. */
  readonly loadPage?: (() => Promise<string>) | null
}

/** The whole app, from a store and a language; it knows no other world. */
export function App({ store, messages, loadPage = null }: Props) {
  const [drawn] = useState(store.getState)
  const [drawnMessages] = useState(messages)
  return (
    <AppStoreContext value={store}>
      <DrawnStateContext value={drawn}>
        <MessagesContext value={messages}>
          <DrawnMessagesContext value={drawnMessages}>
            <PageFileContext value={loadPage}>
              <Page />
            </PageFileContext>
          </DrawnMessagesContext>
        </MessagesContext>
      </DrawnStateContext>
    </AppStoreContext>
  )
}
