import { useMessages } from '../../i18n/context.ts'
import { useApp } from '../../store/context.ts'

/** To the other language; its name is written in it. */
export function LanguageButton() {
  const { code, short, long } = useMessages().frame.otherLanguage
  const choose = useApp((state) => state.choose)
  const set = useApp((state) => state.set)
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
