import { useMessages } from '../../i18n/context.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { useApp } from '../../store/context.ts'
import { SearchBox } from '../search/SearchBox.tsx'
import { useAddress } from '../useAddress.ts'
import { LanguageButton } from './LanguageButton.tsx'
import { OPEN_PAGES } from './pages.ts'
import { ThemeButton } from './ThemeButton.tsx'

/** Brand, navigation and the two switches of the whole page. */
export function Mast() {
  const { frame } = useMessages()
  const page = useApp((state) => (state.unknownAddress ? null : state.choice.page))
  const address = useAddress()
  return (
    <header className="mast">
      <a className="brand" href={address({ page: 'overview', document: null, at: null })}>
        <b>{frame.brand}</b>
        <span>
          <MixedText>{frame.brandNote}</MixedText>
        </span>
        <span className="vh">{frame.home}</span>
      </a>
      <nav className="nav" aria-label={frame.mainNavigation}>
        {OPEN_PAGES.map((name) => (
          <a
            key={name}
            href={address({ page: name, document: null, at: null })}
            aria-current={name === page ? 'page' : undefined}
          >
            {frame.pages[name]}
          </a>
        ))}
      </nav>
      <SearchBox />
      <div className="tools">
        <ThemeButton />
        <LanguageButton />
      </div>
    </header>
  )
}
