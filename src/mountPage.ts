import type { ReactNode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import type { Messages } from './i18n/messages.ts'
import { addressOf } from './store/address.ts'
import { type AppState, type AppStore, INITIAL_STATE } from './store/appStore.ts'
import { DEFAULT_CHOICE } from './store/choice.ts'

/** Shows a page in its place; the messages are those it is written in. */
type Show = (page: ReactNode, messages: Messages) => void

/**
 * Takes over the place of the page. What the build drew there stays until the dataset is read, and is brought to life
 * if it is what the reader asked for; otherwise the place is drawn over at once.
 */
export function mountPage(place: HTMLElement, store: AppStore): Show {
  let root: Root | null = null
  return (page, messages) => {
    const mount = () => {
      if (root) return root.render(page)
      if (isDrawn(place, store.getState(), messages)) root = hydrateRoot(place, page)
      else (root = createRoot(place)).render(page)
      delete document.documentElement.dataset['elsewhere']
    }
    if (root === null && isOpening(place, store.getState(), messages)) whenSettled(store, mount)
    else mount()
  }
}

/** The page that the build drew, while its dataset is on the way. */
const isOpening = (place: HTMLElement, state: AppState, messages: Messages): boolean =>
  place.firstChild !== null && state.data.status === 'loading' && isFirstPage(state, messages)

/** The page that the build drew, of the same dataset. */
const isDrawn = (place: HTMLElement, state: AppState, messages: Messages): boolean =>
  state.data.status === 'ready' &&
  state.data.value.version === place.dataset['version'] &&
  // The build knows no reader: with preferences of their own a button or two are drawn otherwise.
  state.theme === INITIAL_STATE.theme &&
  state.slashKey === INITIAL_STATE.slashKey &&
  isFirstPage(state, messages)

const isFirstPage = (
  { choice, embedded, unknownAddress, refused }: AppState,
  { locale }: Messages,
): boolean =>
  locale === 'zh-CN' &&
  embedded === null &&
  !unknownAddress &&
  refused.length === 0 &&
  addressOf(choice) === addressOf(DEFAULT_CHOICE)

/** Once: when the dataset is there or has failed, or the reader has gone elsewhere. */
function whenSettled(store: AppStore, act: () => void): void {
  const stop = store.subscribe(({ data, choice }, before) => {
    if (data.status === 'loading' && choice === before.choice) return
    stop()
    act()
  })
}

/** The quote that the build drew; null where it drew none. */
export function drawnQuoteIn(place: HTMLElement): AppState['drawnQuote'] {
  const drawn = place.querySelector('blockquote[data-record]')
  const record = drawn?.getAttribute('data-record') ?? null
  return drawn && record !== null ? { record, quote: drawn.textContent } : null
}
