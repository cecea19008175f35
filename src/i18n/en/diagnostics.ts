import type { Messages } from '../messages.ts'

export const diagnostics: Messages<'checks'>['diagnostics'] = {
  'empty-article': {
    title: 'file without text',
    message: 'the file holds no text',
    help: 'Was it saved at all? The other articles are compiled without it.',
  },
  'article-too-large': {
    title: 'file too large',
    message: 'the file has {0} bytes; articles are read up to {1}',
    help: 'Save each article as a file of its own.',
  },
  'binary-article': {
    title: 'not a plain text',
    message: 'the file is no plain text ({0})',
    help: 'Save the article as plain text (.txt) and try again.',
  },
  'unknown-encoding': {
    title: 'encoding not recognised',
    message: 'the file is in none of UTF-8, UTF-16, GB18030 and Big5',
    help: 'Save it as UTF-8; if it opens as gibberish, find another copy.',
  },
  'no-park': {
    title: 'neither park nor place named',
    message: 'the article names no park and no place that one could be in',
    help: 'Is it an article about a park? Records need one to be about; its name in the title is enough.',
  },
  'park-unnamed': {
    title: 'park not named',
    message: 'the article names no park; its figures are taken to be of {0}',
    help: 'Compare them with the figures of whole counties and cities only.',
  },
  'place-ambiguous': {
    title: 'place ambiguous',
    message: 'the park may lie in any of {0}',
    help: 'The article names neither the prefecture nor the province; the park has none until a review says which.',
  },
  'date-unknown': {
    title: 'date of publication unknown',
    message: 'nothing in the article tells when it was published',
    help: '“This year” and “at present” stay without a year, and such figures are comparable only with notes.',
  },
  'date-inferred': {
    title: 'date of publication inferred',
    message: 'the date {0} is inferred from “{1}”',
    help: 'Periods such as “this year” are resolved by it.',
  },
  'repair-uncertain': {
    title: 'repair uncertain',
    message: 'damaged text read as “{0}”, but another reading is nearly as likely',
    help: 'Look the passage up in another copy of the article; a review can set a record right that stands on it.',
  },
  'damage-left': {
    title: 'damage beyond repair',
    message: 'damaged text that could not be repaired: “{0}”',
    help: 'Figures on either side of it are read as they stand; look the passage up in another copy.',
  },
  'doubled-words': {
    title: 'words printed twice',
    message: '“{0}” is printed twice in a row',
    help: "A slip of the article's; names and labels keep it as printed.",
  },
  'word-missing': {
    title: 'word missing',
    message: '“{0}” lacks a word: it is read as fixed-asset investment',
    help: 'If the stock of fixed assets is meant, a review can say so.',
  },
  'figures-conflict': {
    title: 'figures of one article differ',
    message: '{0} is {1} here and {2} elsewhere in the same article',
    help: 'Both are kept and shown with their quotes. Are they of different subjects, periods or stages?',
  },
  'figure-unused': {
    title: 'figure used by no record',
    message: 'no record uses “{0}”: {1}',
    help: 'If it is a statistic of the park, a review can add it; `npm run audit` shows all of them in place.',
  },
  'share-beyond-whole': {
    title: 'share above the whole',
    message: 'a share of {0} percent is more than the whole',
    help: 'Is it growth rather than a share?',
  },
  'review-malformed': {
    title: 'review malformed',
    message: '{0}: {1}',
    help: 'The form of data/reviews/*.json is written down in data/README.md.',
  },
  'review-quote-missing': {
    title: 'quote of a review not in the article',
    message: '{0}: “{1}” does not stand in the article',
    help: 'Copy the quote from the raw file, glosses and damage included.',
  },
  'review-quote-ambiguous': {
    title: 'quote of a review stands there repeatedly',
    message: '{0}: “{1}” stands in the article {2} times',
    help: 'Add a `context`: a longer quote around it that stands there once.',
  },
  'review-figure-unread': {
    title: 'no single figure in the quote of a review',
    message: '{0}: “{1}” holds no single figure that can be read',
    help: 'Name the figure by its own words, as they stand within the quote: {"read": "…"}.',
  },
  'review-no-record': {
    title: 'review fits no record',
    message: '{0}: no record of {1} fits',
    help: 'The compiler reads this passage otherwise than when the verdict was written; look at it again.',
  },
  'review-many-records': {
    title: 'review fits several records',
    message: '{0}: {1} records of {2} fit',
    help: 'Say in `match` which of them is meant.',
  },
  'review-no-change': {
    title: 'review no longer needed',
    message: '{0}: the compiler now reads this by itself',
    help: 'Delete the verdict, or turn it into a `confirm`.',
  },
}
