import type { Messages } from '../messages.ts'

export const faults: Messages['faults'] = {
  title: 'The data did not load',
  offline: 'There is no network, and this browser has no data kept from before.',
  server: 'The server did not deliver the data.',
  damaged: 'The data file is incomplete or damaged; rather than mislead, none of its figures are shown.',
  'too-new': 'The data has a newer format than this page; please reload the page.',
  retry: 'Try again',
  reload: 'Reload the page',
  unknownPage: 'No such page',
  unknownPageNote: 'This address leads to no page. The pages are:',
  unknownDocument: 'No such article',
  unknownDocumentNote: (id) => `The dataset has no article with the id ${id}. The articles are:`,
  broken: 'This page has failed',
  brokenNote: 'The other pages still work. Try again, or go to another page.',
  missing: 'This page did not arrive',
  missingNote:
    'The network may be down, or the site was renewed since you opened it. Reload the page, or look at another.',
  part: (label) => `The part “${label}” has failed; the rest still works.`,
  article: 'The article did not load',
}
