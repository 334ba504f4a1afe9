// Two people wrote the same draft, or it is published already: both editions stay, and one is chosen.
import React from 'react'
import { download } from './download.ts'
import { useWords } from './words.ts'

type Props = { conflict: any; onTheirs: () => void; onMine: () => void }

export default function Conflict({ conflict, onTheirs, onMine }: Props) {
  const t = useWords()
  const { kind, mine, theirs, savedBy, savedAt } = conflict
  return (
    <section className="m-card m-refused" role="alert" aria-label={t('editor.conflict.title')}>
      <p>
        {kind === 'gone'
          ? t('editor.conflict.gone')
          : t('editor.conflict.about', { name: savedBy ?? '…', title: savedAt ?? '' })}
      </p>
      <p className="m-buttons">
        <button type="button" onClick={() => download('my-edition.yaml', mine)}>
          {t('editor.conflict.download')}
        </button>
        {kind !== 'gone' && (
          <>
            <button type="button" onClick={() => download('their-edition.yaml', theirs)}>
              {t('editor.conflict.see')}
            </button>
            <button type="button" onClick={onMine}>
              {t('editor.conflict.mine')}
            </button>
          </>
        )}
        <button type="button" className="m-primary" onClick={onTheirs}>
          {t(kind === 'gone' ? 'editor.conflict.reload' : 'editor.conflict.theirs')}
        </button>
      </p>
    </section>
  )
}
