import { refsAt } from '../../dataset/evidenceRecord.ts'
import { groupBy } from '../../dataset/groupBy.ts'
import { wordAt } from '../../dataset/table.ts'
import { MEASURE_KINDS } from '../../dataset/vocabulary.ts'
import { useMessages } from '../../i18n/context.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { Section } from '../parts/Section.tsx'
import { useData } from '../useData.ts'

/** How a park serves investors, by kind, in the words of the articles; `rows` of `measures`. */
export function ParkMeasures({ rows }: { readonly rows: readonly number[] }) {
  const { park: words, measureKinds } = useMessages('projects')
  const { measures } = useData().tables
  const byKind = groupBy(rows, (row) => wordAt(measures, 'kind', row))
  return (
    <Section no={words.measuresNo} title={words.measuresTitle} unit={words.measuresUnit}>
      {rows.length === 0 ? (
        <p className="notes">{words.noMeasures}</p>
      ) : (
        <dl className="by-kind">
          {MEASURE_KINDS.filter((kind) => byKind.has(kind)).map((kind) => (
            <div key={kind}>
              <dt>{measureKinds[kind]}</dt>
              <dd>
                <Measures rows={byKind.get(kind) ?? []} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}

function Measures({ rows }: { readonly rows: readonly number[] }) {
  const { measures } = useData().tables
  return (
    <ul className="lines">
      {rows.map((row) => (
        <li key={row}>
          <FigureButton records={refsAt(measures, [row])}>
            <span lang="zh-Hans">{wordAt(measures, 'labelZh', row)}</span>
          </FigureButton>
        </li>
      ))}
    </ul>
  )
}
