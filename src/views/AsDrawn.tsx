import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import { MessagesContext, useMessages } from '../i18n/context.ts'
import type { Messages } from '../i18n/messages.ts'

/** The words that a page drawn by the build came to life with. */
export const DrawnMessagesContext = createContext<Messages | null>(null)

const never = () => () => {}

/**
 * A part of a drawn page whose code comes later: it comes to life in the words that it was drawn in, whatever language
 * the reader has turned to meanwhile, and takes up that language at once.
 */
export function AsDrawn({ children }: { readonly children: ReactNode }) {
  const now = useMessages()
  const drawn = useContext(DrawnMessagesContext)
  const messages = useSyncExternalStore(
    never,
    () => now,
    () => drawn ?? now,
  )
  return <MessagesContext value={messages}>{children}</MessagesContext>
}
