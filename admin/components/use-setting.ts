// Saves one setting: what was refused is said beside its field, and stays as it was typed.
import { useNotice, useTranslation } from 'adminjs'
import { useState } from 'react'
import { sendToPage } from './page-api.ts'

export function useSetting({ name, seen }: { name: string; seen: string }, onSaved: () => void) {
  const addNotice = useNotice()
  const { t } = useTranslation()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  async function save(value: unknown) {
    setBusy(true)
    const answer = await sendToPage('settings', { name, seen, value: JSON.stringify(value) ?? '' }).catch(() => ({
      message: t('own.unheard'),
    }))
    setBusy(false)
    const isSaved = answer.notice?.type === 'success'
    setRefusal(isSaved ? null : (answer.notice?.message ?? answer.message))
    if (!isSaved) return
    addNotice(answer.notice)
    onSaved()
  }
  return { save, refusal, isBusy }
}
