import { refsAt } from '../../dataset/evidenceRecord.ts'
import { rowAt } from '../../dataset/table.ts'
import { useMessages } from '../../i18n/context.ts'
import { MixedText } from '../../i18n/MixedText.tsx'
import { describeRecord } from '../evidence/describe.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'

interface Props {
  /** Rows of `rankings` and of `honours`. */
  readonly rankings: readonly number[]
  readonly honours: readonly number[]
}

/** Where a park stands among others by what the articles say, and what it was named. */
export function ParkDistinctions({ rankings, honours }: Props) {
  const { park: words } = useMessages('projects')
  const { tables } = useData()
  return (
    <Section no={words.honoursNo} title={words.honoursTitle} unit={words.honoursUnit}>
      {rankings.length + honours.length === 0 ? (
        <p className="notes">{words.noHonours}</p>
      ) : (
        <dl className="by-kind">
          {rankings.length > 0 && (
            <div>
              <dt>{words.rankings}</dt>
              <dd>
                <ul className="lines">
                  {rankings.map((row) => (
                    <li key={row}>
                      <RankingLine row={row} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
          {honours.length > 0 && (
            <div>
              <dt>{words.honours}</dt>
              <dd>
                <ul className="lines">
                  {honours.map((row) => (
                    <li key={row}>
                      <FigureButton records={refsAt(tables.honours, [row])}>
                        <span lang="zh-Hans">{rowAt(tables.honours, row).labelZh}</span>
                      </FigureButton>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
        </dl>
      )}
    </Section>
  )
}

function RankingLine({ row }: { readonly row: number }) {
  const messages = useMessages()
  const data = useData()
  const records = refsAt(data.tables.rankings, [row])
  const described = records[0] && describeRecord(messages, data, records[0])
  if (!described) return null
  return (
    <FigureButton records={records}>
      {described.label} <b>{described.words}</b>{' '}
      <small>
        <MixedText>{described.qualifiers.join(' ')}</MixedText>
      </small>
    </FigureButton>
  )
}
