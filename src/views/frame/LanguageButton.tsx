import { useMessages } from '../../i18n/context.ts'
import { useActions } from '../../store/context.ts'

/** To the other language; its name is written in it. */
export function LanguageButton() {
  const { code, short, long } = useMessages().frame.otherLanguage
  const { choose, set } = useActions()
  const turn = () => {
    choose({ language: code })
    set({ preferredLanguage: code })
  }
  return (
    <button type="button" lang={code} title={long} onClick={turn}>
      {short}
      <span className="vh">{long}</span>
    </button>
  )
}
