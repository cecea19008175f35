import { LoadError, type LoadFault } from '../cache/fault.ts'
import type { Accuracy } from '../dataset/accuracy.ts'
import type { ArticleText } from '../dataset/article/article.ts'
import type { Diagnostic } from '../dataset/schema.ts'
import type { SearchKeys } from '../dataset/search/searchKeys.ts'
import { type Data, rowOfId } from '../dataset/table.ts'
import type { AppState, AppStore } from './appStore.ts'
import { documentsNeeded } from './shown.ts'

interface Loaded {
  readonly data: Data
  readonly sha256: string
  readonly origin: 'cache' | 'network'
  /** Settles once the page was at rest; rejects with a LoadError where what is shown is damaged: it is not in the cache then. */
  readonly checked: Promise<void>
}

/** Where things come from; each throws a LoadError for what is wrong outside the program. */
export interface Sources {
  readonly dataset: () => Promise<Loaded>
  /** Whether a dataset newer than the one with this hash has been fetched for the next visit. */
  readonly newer: (sha256: string) => Promise<boolean>
  readonly article: (document: string, sha256: string) => Promise<ArticleText>
  readonly accuracy: () => Promise<readonly Accuracy[]>
  readonly diagnostics: () => Promise<readonly Diagnostic[]>
  readonly search: (sha256: string) => Promise<SearchKeys>
}

/**
 * Loads whatever the state says is missing: the dataset while it is `loading`, the articles, the accuracy and the
 * diagnostics that the view needs. How names are read is loaded when that is set to `loading`, or once the table has words to find. To try
 * again after a failure, set that or the dataset back to `loading`, take the article's entry out, or set the accuracy or the diagnostics to null.
 */
export function keepLoaded(store: AppStore, sources: Sources): () => void {
  let sha256: string | null = null
  let busy = false
  let isSearchBusy = false

  const loadDataset = async () => {
    busy = true
    try {
      const loaded = await sources.dataset()
      sha256 = loaded.sha256
      store.getState().set({ data: { status: 'ready', value: loaded.data }, origin: loaded.origin })
      void followUp(loaded)
    } catch (error) {
      store.getState().set({ data: { status: 'failed', fault: faultOf(error) } })
    } finally {
      busy = false
    }
  }
  /** What is damaged goes; in place of a kept one comes that of the network. Behind a sound one a newer is looked for. */
  const followUp = async ({ checked, origin, sha256: shown }: Loaded) => {
    try {
      await checked
    } catch (error) {
      const fault = faultOf(error)
      return store
        .getState()
        .set({ data: origin === 'cache' ? { status: 'loading' } : { status: 'failed', fault } })
    }
    if (origin === 'cache') await lookForNewer(shown)
  }
  const lookForNewer = async (shown: string) => {
    try {
      if (await sources.newer(shown)) store.getState().set({ newer: true })
    } catch (error) {
      // The dataset from the cache is shown already: without a network there is nothing newer to tell of.
      faultOf(error)
    }
  }
  const loadArticle = async (document: string, hash: string) => {
    const put = (article: Entry) =>
      store.getState().set({ articles: { ...store.getState().articles, [document]: article } })
    put({ status: 'loading' })
    try {
      put({ status: 'ready', value: await sources.article(document, hash) })
    } catch (error) {
      put({ status: 'failed', fault: faultOf(error) })
    }
  }
  const putAccuracy = (accuracy: AppState['accuracy']) => store.getState().set({ accuracy })
  const loadAccuracy = async () => {
    putAccuracy({ status: 'loading' })
    try {
      putAccuracy({ status: 'ready', value: await sources.accuracy() })
    } catch (error) {
      putAccuracy({ status: 'failed', fault: faultOf(error) })
    }
  }
  const putDiagnostics = (diagnostics: AppState['diagnostics']) => store.getState().set({ diagnostics })
  const loadDiagnostics = async () => {
    putDiagnostics({ status: 'loading' })
    try {
      putDiagnostics({ status: 'ready', value: await sources.diagnostics() })
    } catch (error) {
      putDiagnostics({ status: 'failed', fault: faultOf(error) })
    }
  }
  const loadSearch = async (hash: string) => {
    isSearchBusy = true
    try {
      const value = await sources.search(hash)
      store.getState().set({ search: { status: 'ready', value } })
    } catch (error) {
      store.getState().set({ search: { status: 'failed', fault: faultOf(error) } })
    } finally {
      isSearchBusy = false
    }
  }
  const look = () => {
    const { data, articles, wanted, choice, accuracy, diagnostics, search } = store.getState()
    if (data.status === 'loading' && !busy) void loadDataset()
    if (choice.page === 'method' && accuracy === null) void loadAccuracy()
    if (choice.page === 'method' && diagnostics === null) void loadDiagnostics()
    if (data.status !== 'ready' || sha256 === null) return
    if (search === null && choice.find !== '') store.getState().set({ search: { status: 'loading' } })
    if (search?.status === 'loading' && !isSearchBusy) void loadSearch(sha256)
    for (const document of new Set([...documentsNeeded(choice, data.value), ...wanted]))
      if (!(document in articles) && rowOfId(data.value.tables.documents, document) >= 0)
        void loadArticle(document, sha256)
  }
  look()
  return store.subscribe(look)
}

type Entry = ReturnType<AppStore['getState']>['articles'][string]

/** What went wrong outside the program; a bug goes on up. */
function faultOf(error: unknown): LoadFault {
  if (error instanceof LoadError) return error.fault
  throw error
}
