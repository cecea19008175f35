import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import type { Messages } from './i18n/messages.ts'
import { addressOf } from './store/address.ts'
import { type AppState, type AppStore, INITIAL_STATE } from './store/appStore.ts'

declare global {
  interface Window {
    /** The button that was last pressed while it could do nothing yet, by what `public/first.js` saw. */
    pressed?: HTMLButtonElement
  }
}

/** Each settles when it is there, or does not come. */
interface Bring {
  /** What a page needs to come to life, and what it needs to be drawn once and whole. */
  readonly view: (messages: Messages) => Promise<unknown>
  readonly whole: (messages: Messages) => Promise<unknown>
}
/** Shows a page in its place; the messages are those it is written in. Settles once it is there. */
type Show = (page: ReactNode, messages: Messages) => Promise<void>

/**
 * Takes over the place of the page. What the build drew there stays until the dataset is read, and is brought to life
 * if it is what the reader asked for; otherwise the place is drawn over, in one piece.
 */
export function mountPage(place: HTMLElement, store: AppStore, bring: Bring): Show {
  let root: Root | null = null
  let latest: ReactNode = null
  return async (page, messages) => {
    latest = page
    const now = () => store.getState()
    if (root === null && isOpening(place, now(), messages)) await untilSettled(store)
    if (root === null && !isDrawn(place, now(), messages)) await bring.whole(messages)
    // It may have come meanwhile.
    if (root === null && isOpening(place, now(), messages)) await untilSettled(store)
    if (root === null && isDrawn(place, now(), messages)) await bring.view(messages)
    // Another language may have been asked for meanwhile.
    if (page !== latest) return
    if (root) return root.render(page)
    const isToLive = isDrawn(place, now(), messages)
    delete document.documentElement.dataset['elsewhere']
    // What was drawn has styles of its own.
    delete place.dataset['address']
    // `public/first.js` was told of an error, but not of one that mattered.
    document.getElementById('unstarted')?.remove()
    root = isToLive ? bringToLife(place, store, page) : drawOver(place, page)
    pressAgain()
  }
}

/** The quote that the build drew is there before any article. */
function bringToLife(place: HTMLElement, store: AppStore, page: ReactNode): Root {
  store.getState().set({ drawnQuote: drawnQuoteIn(place) })
  return hydrateRoot(place, page)
}

/** What a reader has pressed is done once it can be: React takes a page over at the first click on it, if not before. */
function pressAgain(): void {
  const { pressed } = window
  if (!pressed) return
  delete window.pressed
  delete pressed.dataset['pressed']
  // Nothing happens where its page was drawn over.
  pressed.click()
}

/** In one go: what stood there is not what was asked for, and half of what was is not to be painted in between. */
function drawOver(place: HTMLElement, page: ReactNode): Root {
  const root = createRoot(place)
  place.replaceChildren()
  flushSync(() => root.render(page))
  return root
}

/** The page that the build drew, while its dataset is on the way. */
const isOpening = (place: HTMLElement, state: AppState, messages: Messages): boolean =>
  state.data.status === 'loading' && isDrawnPage(place, state, messages)

/** The page that the build drew, of the same dataset. */
const isDrawn = (place: HTMLElement, state: AppState, messages: Messages): boolean =>
  state.data.status === 'ready' &&
  state.data.value.version === place.dataset['version'] &&
  // The build knows no reader: with preferences of their own a button or two are drawn otherwise.
  state.theme === INITIAL_STATE.theme &&
  state.slashKey === INITIAL_STATE.slashKey &&
  isDrawnPage(place, state, messages)

const isDrawnPage = (
  { dataset }: HTMLElement,
  { choice, embedded, unknownAddress, refused }: AppState,
  { locale }: Messages,
): boolean =>
  locale === dataset['locale'] &&
  embedded === null &&
  !unknownAddress &&
  refused.length === 0 &&
  addressOf(choice) === dataset['address']

/** When the dataset is there or has failed, or the reader has gone elsewhere. */
export function untilSettled(store: AppStore): Promise<void> {
  const isLoading = () => store.getState().data.status === 'loading'
  return new Promise((resolve) => {
    if (!isLoading()) return resolve()
    const stop = store.subscribe(({ choice }, before) => {
      if (isLoading() && choice === before.choice) return
      stop()
      resolve()
    })
  })
}

/** The quote that the build drew; null where it drew none. */
function drawnQuoteIn(place: HTMLElement): AppState['drawnQuote'] {
  const drawn = place.querySelector('blockquote[data-record]')
  const record = drawn?.getAttribute('data-record') ?? null
  return drawn && record !== null ? { record, quote: drawn.textContent } : null
}
