import { useMessages } from '../../i18n/context.ts'
import { Message } from './Message.tsx'
import { PageLinks } from './PageLinks.tsx'

/** The address leads to no page. */
export function UnknownPage() {
  const { faults } = useMessages()
  return (
    <Message title={faults.unknownPage} actions={<PageLinks />}>
      <p>{faults.unknownPageNote}</p>
    </Message>
  )
}
