import { parkStyle } from '../../charts/parkStyle.ts'
import type { Investment } from '../../dataset/schema.ts'
import { rowOfId } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { amountOf } from '../evidence/amountOf.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { FigureText } from '../parts/FigureText.tsx'
import { useData } from '../useData.ts'

interface Props {
  readonly project: Investment
  /** What the bar is measured by; null for amounts that are not investments and get none. */
  readonly largest: number | null
}

/** The amount and a bar of its length, or that none is stated. */
export function AmountCell({ project, largest }: Props) {
  const messages = useMessages('projects')
  const { parks } = useData().tables
  const amount = amountOf(project)
  if (!amount) return <span className="faint">{messages.investments.unknownAmount}</span>
  const hue = parkStyle(rowOfId(parks, project.park)).hueIndex + 1
  return (
    <>
      <FigureButton records={[{ table: 'investments', id: project.id }]}>
        <FigureText figure={formatQuantity(messages, amount)} />
      </FigureButton>
      {largest !== null && amount.unit === 'CNY' && (
        <svg className={`bar park-${hue}`} height="6" aria-hidden="true">
          <rect width={`${(100 * amount.value) / largest}%`} height="6" fill="currentColor" />
        </svg>
      )}
      {project.amountKind && <small className="beneath">{messages.amountKinds[project.amountKind]}</small>}
    </>
  )
}
