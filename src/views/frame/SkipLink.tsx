import { useMessages } from '../../i18n/context.ts'

/** Where the skip link and a change of page put the keyboard. */
export const WORK_ID = 'work'

/** The hash is the address of a view, so the link moves the keyboard itself instead of changing the hash. */
export function SkipLink() {
  const { skip } = useMessages().frame
  return (
    <a
      className="skip"
      href={`#${WORK_ID}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(WORK_ID)?.focus()
      }}
    >
      {skip}
    </a>
  )
}
