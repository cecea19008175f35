import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

/** The code of a page did not arrive: no network, or the site was renewed since this page was opened. */
export class ViewMissing extends Error {
  override readonly name = 'ViewMissing'
}

/** A page that is fetched when somebody opens it. Draws, or throws ViewMissing. */
export function lazyView(fetchView: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> {
  return lazy(async () => {
    try {
      return { default: await fetchView() }
    } catch (cause) {
      throw new ViewMissing('the page did not load', { cause })
    }
  })
}
