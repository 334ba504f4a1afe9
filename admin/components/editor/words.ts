// The words of the panel, which are always there.
import { useTranslation } from 'adminjs'

export type Say = (key: string, args?: Record<string, string | number>) => string

export function useWords(): Say {
  const { t } = useTranslation()
  return (key, args) => String(t(key, args ?? {}) ?? key)
}
