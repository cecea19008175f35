import type { Article, Sentence, Span } from '../../types.ts'
import { type Announced, announcedIn, NOTHING_ANNOUNCED, withAnnounced } from './announced.ts'
import { entryAt, readEntry } from './entry.ts'
import { type Owner, ownerIn, readPlants } from './plants.ts'
import { readSentence, type Where } from './sentence.ts'
import type { Sighting } from './sighting.ts'
import { readAgreement, readTestimony } from './testimony.ts'
import { addsTo, goesOn, pointsBack, readAgain, readOfAll } from './topic.ts'

/** What one sentence leaves to the next. */
interface Memory {
  /** The one thing that was named last. */
  readonly topic: Sighting | null
  /** How many sentences that name nothing may still stand between. */
  readonly patience: number
  readonly sentence: Span | null
  /** All that it named. */
  readonly batch: readonly Sighting[]
  readonly block: number
  /** The sentence ended in the middle of a list of projects. */
  readonly announced: boolean
  /** What became of the projects that it counted and the next may tell one by one. */
  readonly counted: Announced
}
const NOTHING: Memory = {
  topic: null,
  patience: 0,
  sentence: null,
  batch: [],
  block: -1,
  announced: false,
  counted: NOTHING_ANNOUNCED,
}
/** “我们去年签约，今年投产。” may stand between a firm and 该项目. */
const PATIENCE = 2

/** No paragraph says 这些项目 of more. */
const MOST_TOLD = 24

/** The namings of an article in text order. */
export function readSightings(article: Article, where: Where): Sighting[] {
  const owner = ownerIn(article)
  let memory = NOTHING
  const sightings: Sighting[] = []
  let entered = 0
  for (const [index, sentence] of article.sentences.entries()) {
    const { kind } = article.blocks[sentence.block] ?? {}
    if (index < entered || (kind !== 'body' && kind !== 'caption')) continue
    const entry = entryAt(article, index)
    const described = entry ? readEntry(article, entry, where.places) : []
    if (entry && described.length > 0) {
      sightings.push(...described)
      memory = NOTHING
      entered = index + entry.sentences
      continue
    }
    for (const piece of piecesOf(article.repaired.text, sentence)) {
      const read = readNext(article, piece, { where, owner, memory })
      for (const sighting of read.sightings) sightings.push(sighting)
      memory = read.memory
    }
  }
  return sightings
}

/** No sentence of the press is longer. What is, is no sentence, and is cut up: its parts must not wait for each other. */
const MAX_SENTENCE = 1500

function piecesOf(text: string, sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = []
  let { start } = sentence
  while (sentence.end - start > MAX_SENTENCE) {
    // Only in what is cut: looking back from here to the beginning of the text would cost the square of its length.
    const comma = text.slice(start, start + MAX_SENTENCE).lastIndexOf('，')
    const end = start + (comma > 0 ? comma + 1 : MAX_SENTENCE)
    pieces.push({ ...sentence, start, end })
    start = end
  }
  return [...pieces, { ...sentence, start }]
}

interface Context {
  readonly where: Where
  readonly owner: Owner | null
  readonly memory: Memory
}

/** Reads a sentence, which may go on about what was named before it. */
function readNext(
  article: Article,
  sentence: Sentence,
  { where, owner, memory }: Context,
): { sightings: Sighting[]; memory: Memory } {
  const { text } = article.repaired
  const topic = isAbout(text, sentence, memory) ? memory.topic : null
  const before = { goesOn: topic !== null, announced: memory.announced }
  const { sightings: named, mentioned, silent, announced } = readSentence(article, sentence, where, before)
  const counted = announcedIn(text, sentence, memory.counted, runsOn(text, sentence, memory))
  const found = [
    ...withAnnounced(named, counted),
    ...(owner ? readPlants(article, sentence, owner) : []),
    ...readTestimony(article, sentence),
    ...readAgreement(article, sentence, memory.sentence),
  ]
  const again = topic
    ? againIn(article, { start: sentence.start, end: named[0]?.evidence.start ?? sentence.end }, topic)
    : null
  const kept = topic !== null || (silent && sentence.block === memory.block)
  const after = topicAfter(found, { mentioned, memory, kept, again })
  return {
    sightings: [...(again ? [again] : []), ...readOfAll(text, sentence, memory.batch), ...found],
    memory: {
      topic: after.topic,
      patience: after.patience,
      sentence,
      // a paragraph goes on: 这些项目 are all that it has told of
      batch: (sentence.block === memory.block ? [...memory.batch, ...found] : found).slice(-MOST_TOLD),
      block: sentence.block,
      announced,
      counted,
    },
  }
}

const isAbout = (text: string, sentence: Sentence, { topic, block }: Memory): boolean =>
  topic !== null && goesOn(text, sentence) && (sentence.block === block || pointsBack(text, sentence))

/** Did the sentence before end in ；, in the same paragraph? */
const runsOn = (text: string, { block }: Sentence, memory: Memory): boolean =>
  memory.sentence !== null && memory.block === block && text.charAt(memory.sentence.end - 1) === '；'

function againIn(article: Article, span: Span, topic: Sighting): Sighting | null {
  if (span.end <= span.start) return null
  const again = readAgain(article, span, topic)
  return addsTo(again) ? again : null
}

interface Outcome {
  readonly mentioned: Sighting | null
  readonly memory: Memory
  /** The topic of before may stay. */
  readonly kept: boolean
  readonly again: Sighting | null
}

/** What the next sentence may go on about: the one thing found or named here, else what stays from before. */
function topicAfter(
  found: readonly Sighting[],
  { mentioned, memory, kept, again }: Outcome,
): Pick<Memory, 'topic' | 'patience'> {
  if (found.length > 0) return { topic: found.length === 1 ? (found[0] ?? null) : null, patience: PATIENCE }
  if (mentioned && !again) return { topic: mentioned, patience: PATIENCE }
  if (!kept || memory.patience === 0) return { topic: null, patience: 0 }
  return {
    topic: memory.topic,
    patience: again ? PATIENCE : memory.patience - 1,
  }
}
