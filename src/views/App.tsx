import { MessagesContext } from '../i18n/context.ts'
import type { Messages } from '../i18n/messages.ts'
import type { AppStore } from '../store/appStore.ts'
import { AppStoreContext } from '../store/context.ts'
import { Page } from './frame/Page.tsx'

interface Props {
  readonly store: AppStore
  readonly messages: Messages
}

/** The whole app, from a store and a language; it knows no other world. */
export function App({ store, messages }: Props) {
  return (
    <AppStoreContext value={store}>
      <MessagesContext value={messages}>
        <Page />
      </MessagesContext>
    </AppStoreContext>
  )
}
