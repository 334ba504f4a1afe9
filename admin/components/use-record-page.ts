// A page about one record: what the server says of it, asked again after each deed, and what became of a deed told.
import { useNotice, useTranslation } from 'adminjs'
import { useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { actOnPage, loadPage } from './page-api.ts'

export function useRecordPage<Answer>(name: string) {
  const { t } = useTranslation()
  const { search } = useLocation()
  const addNotice = useNotice()
  const [data, setData] = useState<Answer | { message: string } | null>(null)
  const [loads, setLoads] = useState(0)
  const unheard = () => ({ message: t('own.unheard') ?? '' })
  useEffect(() => {
    void loadPage(name, Object.fromEntries(new URLSearchParams(search)))
      .catch(unheard)
      .then(setData)
  }, [search, loads])
  /** True where it was done. */
  const tell = (answer: any): boolean => {
    addNotice(answer.notice ?? { type: 'error', message: answer.message })
    return answer.notice !== undefined && answer.notice.type !== 'error'
  }
  return {
    data,
    /** Counts the times it was asked: a form that shows it begins anew with each. */
    loads,
    again: () => setLoads((count) => count + 1),
    unheard,
    tell,
    act: (values: Record<string, string>): Promise<any> => actOnPage(name, values).catch(unheard),
  }
}
