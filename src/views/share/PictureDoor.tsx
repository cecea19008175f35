import { memo, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../i18n/context.ts'
import { useActions } from '../../store/context.ts'
import { useData } from '../useData.ts'
import { useDroppedFile } from './useDroppedFile.ts'

/** The way back from a saved picture to its view: drop it anywhere, paste its file, or choose it here. */
export const PictureDoor = memo(function PictureDoor() {
  const messages = useMessages()
  const { frame } = messages
  const { version } = useData()
  const { set } = useActions()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const open = async (file: File) => {
    const { openPicture } = await import('./openPicture.ts')
    const { change, words } = await openPicture(messages, file, version)
    if (change) set(change)
    setSaid(words)
  }
  const isDragged = useDroppedFile((file) => void open(file))
  useEffect(() => {
    // The same file may be chosen again.
    if (said !== '' && input.current) input.current.value = ''
  }, [said])
  return (
    <div className="picture-door">
      <button type="button" className="action" onClick={() => input.current?.click()}>
        {frame.openPicture}
      </button>
      <span className="quiet">{frame.openPictureHint}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/svg+xml,application/zip,.zip"
        aria-label={frame.openPicture}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void open(file)
        }}
      />
      {isDragged && (
        <p className="drop-hint" aria-hidden="true">
          {frame.dropHere}
        </p>
      )}
      <output className={said === '' ? 'vh' : 'picture-said'}>
        {said}
        {said !== '' && (
          <button type="button" className="action" onClick={() => setSaid('')}>
            {frame.dismiss}
          </button>
        )}
      </output>
    </div>
  )
})
