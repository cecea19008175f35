import { addressOf, choiceOf } from './address.ts'
import type { AppState, AppStore } from './appStore.ts'
import type { Choice } from './choice.ts'

/** The part of a window that an address needs; a test brings its own. */
export interface AddressBar {
  readonly location: { readonly hash: string }
  readonly history: {
    pushState: (data: unknown, unused: string, url: string) => void
    replaceState: (data: unknown, unused: string, url: string) => void
  }
  addEventListener: (type: 'hashchange', listener: () => void) => void
}

/**
 * Keeps address and view the same: the view follows links, back and forward; the address follows the reader, `later`: the
 * browser takes milliseconds to change it, and nobody reads it before what was chosen is seen.
 */
export function followAddress(
  store: AppStore,
  bar: AddressBar,
  later: (write: () => void) => void = (write) => write(),
): void {
  bar.addEventListener('hashchange', () => {
    const { choice, known, refused } = choiceOf(bar.location.hash)
    store.getState().set({ choice, unknownAddress: !known, refused })
  })
  let told: Addressed = store.getState()
  const write = () => {
    const before = told
    told = store.getState()
    writeAddress(bar, told, before)
  }
  store.subscribe(({ choice, refused }) => {
    // Of several changes before it is written the first writes them all, the others find nothing to tell.
    if (choice !== told.choice || refused !== told.refused) later(write)
  })
}

/** What an address tells of the state. */
type Addressed = Pick<AppState, 'choice' | 'unknownAddress' | 'refused'>

function writeAddress(bar: AddressBar, now: Addressed, before: Addressed): void {
  const { choice, unknownAddress, refused } = now
  if (unknownAddress) return
  const address = addressOf(choice)
  if (refused !== before.refused && refused.length === 0 && address !== bar.location.hash)
    bar.history.replaceState(null, '', address)
  if (choice === before.choice || address === addressOf(choiceOf(bar.location.hash).choice)) return
  if (isStep(choice, before.choice)) bar.history.pushState(null, '', address)
  else bar.history.replaceState(null, '', address)
}

/** Looking at another sentence, in the panel or in the article, or sorting a table is no step that "back" should undo. */
function isStep(choice: Choice, before: Choice): boolean {
  const passing: Partial<Choice> = { focus: null, at: null, sort: 'amount', descending: true, find: '' }
  return addressOf({ ...choice, ...passing }) !== addressOf({ ...before, ...passing })
}
