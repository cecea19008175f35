import type { Messages } from '../messages.ts'
import { plural } from './plural.ts'

export const source: Messages['source'] = {
  documents: 'Articles',
  documentsHint: 'choose one, see the key',
  recordsHead: 'Records',
  records: 'records',
  repairs: 'Repairs',
  repairKinds: {
    gloss: 'pinyin glosses',
    'misplaced-gloss': 'misplaced glosses',
    'byte-shift': 'garbled bytes',
  },
  places: (count) => plural(count, 'place'),
  thisArticle: 'this article',
  untitled: (park) => `${park}: printed without a title`,
  noPark: 'park unknown',
  byline: (authors) => `by ${authors.join(', ')}`,
  facts: (mentions, used) =>
    `${plural(mentions, 'quantity', 'quantities')}, ${used} used by records, ${mentions - used} unused`,
  reading: 'Version',
  printed: 'as printed',
  repaired: 'as repaired',
  printedNote: 'Not a character changed, punctuation and spaces as they were.',
  repairedNote: 'Glosses removed, bytes mended, in simplified characters; website clutter faint.',
  loading: 'Fetching the article …',
  overlapping: (count) => `${plural(count, 'record')} here; click again for the next`,
  repairOf: (text) => `repaired to “${text}”`,
}
