import { rowAt, rowOfId } from '../../dataset/table.ts'
import type { DocumentRow } from '../../dataset/schema.ts'
import { useMessages } from '../../i18n/context.ts'
import { ArticleOrigin } from '../parts/ArticleOrigin.tsx'
import { ParkLink } from '../parts/ParkLink.tsx'
import { PictureDoor } from '../share/PictureDoor.tsx'
import { useAddress } from '../useAddress.ts'
import { useData } from '../useData.ts'

/** Enough of a hash to tell two datasets apart. */
const VERSION_SHOWN = 12

/** More articles are a page of their own. */
const MOST_ARTICLES = 20

/** What the dataset holds, its version, and the articles that all of it comes from. */
export function Footer() {
  const data = useData()
  const { frame } = useMessages()
  const address = useAddress()
  const { documents, observations, investments } = data.tables
  return (
    <footer className="foot">
      <p>{frame.footer(documents.length, data.counts.mentions, observations.length, investments.length)}</p>
      <p className="faint">{frame.version(data.version.slice(0, VERSION_SHOWN))}</p>
      <PictureDoor />
      <h2 className="vh">{frame.sources}</h2>
      <ul>
        {Array.from({ length: Math.min(MOST_ARTICLES, documents.length) }, (_, at) => (
          <SourceLine key={at} document={rowAt(documents, at)} />
        ))}
      </ul>
      {documents.length > MOST_ARTICLES && (
        <p>
          <a href={address({ page: 'source', document: null, at: null })}>
            {frame.allSources(documents.length)}
          </a>
        </p>
      )}
    </footer>
  )
}

function SourceLine({ document }: { readonly document: DocumentRow }) {
  const address = useAddress()
  const data = useData()
  const { frame } = useMessages()
  const { id, park } = document
  const isKnown = park !== null && rowOfId(data.tables.parks, park) >= 0
  return (
    <li>
      {isKnown ? <ParkLink park={park} /> : <span>{frame.noPark}</span>}
      <a href={address({ page: 'source', document: id, at: null })}>
        <ArticleOrigin document={id} />
      </a>
    </li>
  )
}
