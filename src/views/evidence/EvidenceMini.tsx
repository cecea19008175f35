import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { useMessages } from '../../i18n/context.ts'
import { parkName } from '../../i18n/names.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { useData } from '../useData.ts'
import { useQuote } from '../useQuote.ts'
import type { Description } from './describe.ts'

interface Props {
  readonly focus: RecordRef | null
  readonly described: Description | null
  readonly isOpen: boolean
}

/** The panel in two lines, for narrow screens: figure, park, what it is; the words that prove it. */
export function EvidenceMini({ focus, described, isOpen }: Props) {
  const messages = useMessages()
  const data = useData()
  const { empty, gone, expand, collapse } = messages.evidence
  if (!focus || !described) return <span className="mini hint">{focus ? gone(focus.id) : empty}</span>
  const park = described.park === null ? '' : parkName(messages, data, described.park)
  return (
    <span className="mini">
      <b>
        <MixedText>{described.figure?.text ?? described.words}</MixedText>
      </b>
      <span>
        <MixedText>{`${park}　${described.label}`}</MixedText>
      </span>
      <i>{isOpen ? collapse : expand}</i>
      <span className="passage" lang="zh-Hans">
        <QuotedWords record={focus} />
      </span>
    </span>
  )
}

/** The line keeps its height while the words are on their way. */
const QuotedWords = ({ record }: { readonly record: RecordRef }) => useQuote(record) ?? '\u00a0'
