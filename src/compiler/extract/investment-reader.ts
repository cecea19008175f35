import type { Article, Sentence, Span } from '../types.ts'
import { type Owner, ownerIn, readPlants } from './investment-plants.ts'
import { readSentence, type Where } from './investment-sentence.ts'
import type { Sighting } from './investment-sighting.ts'
import { firmAtStart, readAgreement, readTestimony } from './investment-testimony.ts'
import { addsTo, goesOn, pointsBack, readAgain } from './investment-topic.ts'

/** What one sentence leaves to the next. */
interface Memory {
  /** The one thing that was named last. */
  readonly topic: Sighting | null
  /** How many sentences that name nothing may still stand between. */
  readonly patience: number
  /** The firm that the sentence began with. */
  readonly firm: Span | null
  readonly block: number
  /** The sentence ended in the middle of a list of projects. */
  readonly announced: boolean
}
const NOTHING: Memory = { topic: null, patience: 0, firm: null, block: -1, announced: false }
/** “我们去年签约，今年投产。” may stand between a firm and 该项目. */
const PATIENCE = 2

/** The namings of an article in text order. */
export function readSightings(article: Article, where: Where): Sighting[] {
  const owner = ownerIn(article)
  let memory = NOTHING
  const sightings: Sighting[] = []
  for (const sentence of article.sentences) {
    const { kind } = article.blocks[sentence.block] ?? {}
    if (kind !== 'body' && kind !== 'caption') continue
    const read = readNext(article, sentence, { where, owner, memory })
    sightings.push(...read.sightings)
    memory = read.memory
  }
  return sightings
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
  const found = [
    ...named,
    ...(owner ? readPlants(article, sentence, owner) : []),
    ...readTestimony(article, sentence),
    ...readAgreement(article, sentence, memory.firm),
  ]
  const again = topic
    ? againIn(article, { start: sentence.start, end: named[0]?.evidence.start ?? sentence.end }, topic)
    : null
  const rest = { firm: firmAtStart(text, sentence), block: sentence.block, announced }
  return {
    sightings: again ? [again, ...found] : found,
    memory: {
      ...rest,
      ...topicAfter(found, {
        mentioned,
        memory,
        kept: topic !== null || (silent && sentence.block === memory.block),
        again,
      }),
    },
  }
}

const isAbout = (text: string, sentence: Sentence, { topic, block }: Memory): boolean =>
  topic !== null && goesOn(text, sentence) && (sentence.block === block || pointsBack(text, sentence))

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
