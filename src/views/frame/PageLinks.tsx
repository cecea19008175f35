import { useMessages } from '../../i18n/context.ts'
import { addressOf } from '../../store/address.ts'
import { DEFAULT_CHOICE } from '../../store/choice.ts'
import { OPEN_PAGES } from './pages.ts'

/** Links to all pages, with nothing chosen: a way out of an address that leads nowhere. */
export function PageLinks() {
  const { pages } = useMessages().frame
  return OPEN_PAGES.map((page) => (
    <a key={page} href={addressOf({ ...DEFAULT_CHOICE, page })}>
      {pages[page]}
    </a>
  ))
}
