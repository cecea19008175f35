import { useEffect, useState } from 'react'
import type { ExportSubject } from '../../export/exportJob.ts'
import type { Exporter } from '../../export/exporters.ts'

interface Props {
  readonly text: NonNullable<Exporter['text']>
  readonly subject: ExportSubject
  readonly label: string
}

/** A link, a code or a citation, to be read before it is copied; where no clipboard can be had, by hand. */
export function ExportText({ text, subject, label }: Props) {
  const [words, setWords] = useState('')
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const made = await text(subject)
      if (isCurrent) setWords(made)
    }
    void read()
    return () => {
      isCurrent = false
    }
  }, [text, subject])
  return <textarea className="share-text" aria-label={label} readOnly rows={4} value={words} />
}
