import type { Investment } from '../../dataset/schema.ts'
import { useMessages } from '../../i18n/context.ts'
import { FigureButton } from '../parts/FigureButton.tsx'
import { ParkLabel } from '../parts/ParkLabel.tsx'
import { useData } from '../useData.ts'
import { clusterNames } from './clusterNames.ts'

/** The name opens the sentence; on narrow screens park and clusters stand beneath it. */
export function NameCell({ project }: { readonly project: Investment }) {
  const clusters = clusterNames(useMessages(), useData(), project)
  return (
    <>
      <FigureButton records={[{ table: 'investments', id: project.id }]}>
        <span lang="zh-Hans">{project.name}</span>
      </FigureButton>
      <small className="beneath">
        <ParkLabel park={project.park} />
        {clusters && ` · ${clusters}`}
      </small>
    </>
  )
}
