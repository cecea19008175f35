import { type ComponentType, type ReactNode, use } from 'react'
import type { LazyCode } from '../../charts/lazyCode.ts'
import { useMessages } from '../../i18n/context.ts'
import { hasParts, loadParts } from '../../i18n/messageParts.ts'
import type { Messages, PartName } from '../../i18n/messages.ts'

/** The code of a page did not arrive: no network, or the site was renewed since this page was opened. */
export class ViewMissing extends Error {
  override readonly name = 'ViewMissing'
}

export interface LazyView<Props> {
  (props: Props): ReactNode
  /** Whether it can be drawn at once. */
  isHere(messages: Messages): boolean
  /** Fetches the view and its words, or rejects with ViewMissing. May be called ahead of time. */
  bring(messages: Messages): Promise<ComponentType<Props>>
  /** The same, and waits for what stands in the view as well; settles in any case. */
  bringWhole(messages: Messages): Promise<unknown>
}

/**
 * A page, or what of a page is not seen at first: fetched when somebody opens it, side by side with the parts of the
 * messages that it says and the code that stands in it. Suspends while view and words come; draws, or throws ViewMissing.
 */
export function lazyView<Props extends object>(
  fetchView: () => Promise<ComponentType<Props>>,
  parts: readonly PartName[] = [],
  inside: readonly LazyCode<unknown>[] = [],
): LazyView<Props> {
  let arrived: ComponentType<Props> | null = null
  const coming = new WeakMap<Messages, Promise<ComponentType<Props>>>()
  const arrival = async (messages: Messages) => {
    try {
      // Should it fail, that is told where it stands.
      void Promise.allSettled(inside.map((code) => code.bring()))
      const [view] = await Promise.all([fetchView(), loadParts(messages, parts)])
      arrived = view
      return view
    } catch (cause) {
      throw new ViewMissing('the page did not load', { cause })
    }
  }
  // Not tried twice: browsers keep a failed import for as long as the page lives.
  const bring = (messages: Messages) => {
    const view = coming.get(messages) ?? arrival(messages)
    coming.set(messages, view)
    return view
  }
  const bringWhole = (messages: Messages) =>
    Promise.allSettled([bring(messages), ...inside.map((code) => code.bring())])
  const isHere = (messages: Messages) => arrived !== null && hasParts(messages, parts)
  function View(props: Props) {
    const messages = useMessages()
    const Arrived = (isHere(messages) ? arrived : null) ?? use(bring(messages))
    // oxlint-disable-next-line react/static-components -- fetched once, it is the same for as long as the page lives
    return <Arrived {...props} />
  }
  return Object.assign(View, { isHere, bring, bringWhole })
}
