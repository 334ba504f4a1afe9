// The faces of a draft.
import React from 'react'
import { useWords } from './words.ts'

export type Face = 'form' | 'yaml' | 'chat' | 'web'

export default function Tabs({ faces, face, onFace }: { faces: Face[]; face: Face; onFace: (face: Face) => void }) {
  const t = useWords()
  const step = (by: number) => {
    const next = faces[(faces.indexOf(face) + by + faces.length) % faces.length] as Face
    onFace(next)
    document.getElementById(`face-${next}`)?.focus()
  }
  return (
    <div className="m-faces" role="tablist" aria-label={t('editor.faces')}>
      {faces.map((one) => (
        <button
          key={one}
          id={`face-${one}`}
          type="button"
          role="tab"
          aria-selected={one === face}
          aria-controls="editor-face"
          tabIndex={one === face ? 0 : -1}
          onClick={() => onFace(one)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') step(1)
            if (event.key === 'ArrowLeft') step(-1)
          }}
        >
          {t(`editor.face.${one}`)}
        </button>
      ))}
    </div>
  )
}
