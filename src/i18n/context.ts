import { createContext, use, useContext } from 'react'
import { hasParts, loadPart } from './messageParts.ts'
import type { Messages, PartName } from './messages.ts'

export const MessagesContext = createContext<Messages | null>(null)

/**
 * The words of the language in use, with the parts asked for. A page brings its parts along (`lazyView`); where one is
 * missing all the same, the component waits for it as for any code that is on the way.
 */
export function useMessages<Name extends PartName = never>(...parts: readonly Name[]): Messages<Name> {
  const messages = useContext(MessagesContext)
  if (!messages) throw new Error('no MessagesContext above this component')
  if (hasParts(messages, parts)) return messages
  const coming = parts.map((name) => loadPart(messages, name))
  for (const part of coming) use(part)
  return messages as Messages<Name>
}
