import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LoadFault } from '../cache/fault.ts'
import type { Accuracy } from '../dataset/accuracy.ts'
import type { ArticleText } from '../dataset/article/article.ts'
import { NO_FILTER, type WordFacet } from '../dataset/filter/facets.ts'
import type { Diagnostic } from '../dataset/schema.ts'
import type { SearchKeys } from '../dataset/search/searchKeys.ts'
import type { Data } from '../dataset/table.ts'
import type { Refused } from './address.ts'
import { type Choice, DEFAULT_CHOICE, type Focus, type Language, type SortColumn } from './choice.ts'

type Loading<Thing> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Thing }
  | { readonly status: 'failed'; readonly fault: LoadFault }
export const THEMES = ['auto', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

export interface AppState {
  readonly choice: Choice
  /** The address named no page that there is. */
  readonly unknownAddress: boolean
  /** What else of the address means nothing here, until the reader has read of it or goes on. */
  readonly refused: readonly Refused[]
  /** In a frame of another page: the family of the one figure that is shown; null where the whole app is. */
  readonly embedded: string | null
  readonly theme: Theme
  /** Where the address names no language; null follows the browser. */
  readonly preferredLanguage: Language | null
  /** Whether the slash key leads to the search: whoever speaks to the computer may turn it off (WCAG 2.1.4). */
  readonly slashKey: boolean
  /** ISO 8601 date of the visit; empty where nobody knows. */
  readonly today: string
  readonly data: Loading<Data>
  /** Where the dataset came from on this visit, and whether a newer one waits for a reload. */
  readonly origin: 'cache' | 'network' | null
  readonly newer: boolean
  /** The browser keeps nothing (private mode, quota, damage): said once. */
  readonly uncached: boolean
  readonly articles: { readonly [document: string]: Loading<ArticleText> }
  /** The quote that the build drew into the page, by its record: it is there before any article. */
  readonly drawnQuote: { readonly record: string; readonly quote: string } | null
  /** Articles that something on the page wants to quote; each is loaded once. */
  readonly wanted: ReadonlySet<string>
  /** null until the page that shows it is opened. */
  readonly accuracy: Loading<readonly Accuracy[]> | null
  /** null until the page that shows them is opened. */
  readonly diagnostics: Loading<readonly Diagnostic[]> | null
  /** How names are read aloud; null until the reader looks for one. */
  readonly search: Loading<SearchKeys> | null
}
export interface AppActions {
  /** Changes part of the view; every other part stays. */
  choose: (change: Partial<Choice>) => void
  /** Takes a choice of a facet in, or out again. */
  toggle: (facet: WordFacet, value: string) => void
  sortBy: (column: SortColumn) => void
  focus: (focus: Focus | null) => void
  /** Asks for the words of an article. */
  want: (document: string) => void
  /** Filters back to their defaults; the page, the language and the focus stay. */
  clear: () => void
  set: (change: Partial<AppState>) => void
}
export type AppStore = StoreApi<AppState & AppActions>

export const INITIAL_STATE: AppState = {
  choice: DEFAULT_CHOICE,
  unknownAddress: false,
  refused: [],
  embedded: null,
  theme: 'auto',
  preferredLanguage: null,
  slashKey: true,
  today: '',
  data: { status: 'loading' },
  origin: null,
  newer: false,
  uncached: false,
  articles: {},
  drawnQuote: null,
  wanted: new Set(),
  accuracy: null,
  diagnostics: null,
  search: null,
}

/** A store of its own for each page, test or prerender; `initial` is all that it knows of the world. */
export function createAppStore(initial: Partial<AppState> = {}): AppStore {
  return createStore((set) => {
    const choose = (change: Partial<Choice>) => set((state) => ({ choice: { ...state.choice, ...change } }))
    return {
      ...INITIAL_STATE,
      ...initial,
      choose,
      set: (change) => set(change),
      want: (document) =>
        set(({ wanted }) => (wanted.has(document) ? {} : { wanted: new Set([...wanted, document]) })),
      focus: (focus) => choose({ focus, at: null }),
      toggle: (facet, value) =>
        set(({ choice }) => ({ choice: { ...choice, [facet]: toggled(choice[facet], value) } })),
      sortBy: (sort) =>
        set(({ choice }) => ({
          choice: {
            ...choice,
            sort,
            descending: choice.sort === sort ? !choice.descending : sort === 'amount',
          },
        })),
      clear: () => choose({ ...NO_FILTER, parks: [], overrides: [] }),
    }
  })
}

const toggled = (items: readonly string[], item: string): string[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
