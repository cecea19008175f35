import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Dataset } from '../dataset/schema.ts'
import type { AppActions, AppState, AppStore } from './appStore.ts'

/** The store is handed down, never imported: a view can be drawn at build time from a state of its own. */
export const AppStoreContext = createContext<AppStore | null>(null)

/**
 * The state that a page drawn by the build came to life with. It does so part by part, and a reader may have chosen
 * something in one part before the next is alive.
 */
export const DrawnStateContext = createContext<(AppState & AppActions) | null>(null)

/** Reads part of the state; the component draws again when that part changes. */
export function useApp<Part>(select: (state: AppState & AppActions) => Part): Part {
  const store = useStore()
  const drawn = useContext(DrawnStateContext)
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    // zustand's own hook begins a drawn page with the store's first state, when nothing was loaded yet.
    () => select(drawn ?? store.getState()),
  )
}

/** What a reader can do. It never changes, so that nothing is drawn again for it. */
export const useActions = (): AppActions => useStore().getState()

function useStore(): AppStore {
  const store = useContext(AppStoreContext)
  if (!store) throw new Error('no AppStoreContext above this component')
  return store
}

/** Large files that are fetched when a reader takes them away. */
export interface Files {
  /** The app as one web page that needs no server; null where it is one already. */
  readonly loadPage: (() => Promise<string>) | null
  readonly loadRows: () => Promise<Dataset>
}
/** null at build time. */
export const FilesContext = createContext<Files | null>(null)
