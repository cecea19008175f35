import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AppActions, AppState, AppStore } from './appStore.ts'

/** The store is handed down, never imported: a view can be drawn at build time from a state of its own. */
export const AppStoreContext = createContext<AppStore | null>(null)

/** Reads part of the state; the component draws again when that part changes. */
export function useApp<Part>(select: (state: AppState & AppActions) => Part): Part {
  const store = useContext(AppStoreContext)
  if (!store) throw new Error('no AppStoreContext above this component')
  return useStore(store, select)
}
