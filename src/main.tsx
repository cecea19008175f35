/** Wires the rooms together: a store, what keeps it loaded, its address, and the page that draws it. */
import './trustedTypes.ts'
import './views/styles/index.css'
import { StrictMode } from 'react'
import { atMost } from './cache/atMost.ts'
import { whenSeen } from './cache/begun.ts'
import { embeddedAddress, handOutEmbedded, hasEmbeddedFiles } from './cache/embeddedFiles.ts'
import { createFileCache, KEEPS_NOTHING } from './cache/fileCache.ts'
import { readKeptText, writeKeptText } from './cache/keptText.ts'
import { loadAccuracy } from './cache/loadAccuracy.ts'
import { loadArticle } from './cache/loadArticle.ts'
import { loadDataset, refreshDataset } from './cache/loadDataset.ts'
import { loadDiagnostics } from './cache/loadDiagnostics.ts'
import { loadRows } from './cache/loadRows.ts'
import { loadSearch } from './cache/loadSearch.ts'
import { loadPage } from './cache/loadPage.ts'
import { registerServiceWorker } from './cache/registerServiceWorker.ts'
import { today } from './cache/today.ts'
import { whenAtRest } from './cache/whenAtRest.ts'
import { isSparing, whenIdle } from './cache/whenIdle.ts'
import { filterPreparations } from './dataset/filter/filterPreparations.ts'
import { afterPaint } from './charts/afterPaint.ts'
import { dressPage } from './dressPage.ts'
import { followLanguage } from './followLanguage.ts'
import type { Messages } from './i18n/messages.ts'
import { mountPage, untilSettled } from './mountPage.ts'
import { choiceOf } from './store/address.ts'
import { createAppStore } from './store/appStore.ts'
import { wantFewArticles } from './store/articles.ts'
import { followAddress } from './store/followAddress.ts'
import { keepLoaded } from './store/keepLoaded.ts'
import { keepPreferences, readPreferences } from './store/preferences.ts'
import { App } from './views/App.tsx'
import { bringPage, bringView } from './views/frame/bringPage.ts'
import { fetchAhead } from './views/frame/fetchAhead.ts'

const place = document.getElementById('root') as HTMLElement
const isSinglePage = hasEmbeddedFiles()
if (isSinglePage) handOutEmbedded()
const { choice, known, refused } = choiceOf(window.location.hash || embeddedAddress())
const embedded = new URLSearchParams(window.location.search).get('embed')
const preferences = readPreferences(readKeptText())
const store = createAppStore({
  choice,
  unknownAddress: !known,
  refused,
  embedded,
  today: today(),
  ...preferences,
})
const cache = isSinglePage
  ? KEEPS_NOTHING
  : createFileCache(() => store.getState().set({ uncached: true }), undefined, undefined, whenIdle)

keepLoaded(store, {
  dataset: async () => {
    await whenSeen()
    return loadDataset(cache, __DATASET__, whenAtRest)
  },
  newer: (sha256) => refreshDataset(cache, sha256, whenAtRest),
  article: (document, sha256) => loadArticle(cache, document, sha256),
  accuracy: () => loadAccuracy(),
  diagnostics: () => loadDiagnostics(),
  search: (sha256) => loadSearch(cache, sha256),
})
followAddress(store, window, afterPaint)
keepPreferences(store, writeKeptText)

/** Longer than that nobody is left without a page, however much of it is still on the way; in milliseconds. */
const PATIENCE = 500
const show = mountPage(place, store, {
  view: (messages) => bringView(store.getState().choice.page, messages),
  whole: (messages) =>
    atMost(PATIENCE, Promise.all([untilSettled(store), bringPage(store.getState(), messages)])),
})
const files = { loadPage: isSinglePage ? null : () => loadPage(), loadRows: () => loadRows() }
let undress = () => {}
followLanguage(store, navigator.languages, (messages) => {
  undress()
  dressPage(document, store.getState(), messages)
  undress = store.subscribe((state) => dressPage(document, state, messages))
  const page = (
    <StrictMode>
      <App store={store} messages={messages} files={files} />
    </StrictMode>
  )
  void show(page, messages).then(() => settleIn(messages))
})

let isSettled = false

/** What may wait until the page is there and works. */
async function settleIn(messages: Messages): Promise<void> {
  await untilSettled(store)
  if (isSettled) return
  isSettled = true
  await whenIdle()
  const prepared = prepareFilter()
  if (!isSparing()) {
    await fetchAhead(messages, whenIdle, store.getState().choice.page !== 'overview')
    wantFewArticles(store)
  }
  await registerServiceWorker()
  await prepared
}

/** Most readers look before they click: their first click finds this done. */
async function prepareFilter(): Promise<void> {
  const { data } = store.getState()
  for (const prepare of data.status === 'ready' ? filterPreparations(data.value) : []) {
    await whenAtRest()
    prepare()
  }
}
