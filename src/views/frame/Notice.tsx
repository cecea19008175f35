interface Props {
  readonly text: string
  readonly action: string
  readonly onAction: () => void
}

/** One thing the reader should know, and the one thing to do about it. */
export function Notice({ text, action, onAction }: Props) {
  return (
    <p className="notice">
      {text}
      <button type="button" className="action" onClick={onAction}>
        {action}
      </button>
    </p>
  )
}
