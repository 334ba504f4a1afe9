// Who may open a page of the panel: the same answer for the sidebar, the shell and the page itself.
import { may } from '../core/access.ts'
import type { PageDeclaration } from './declare.ts'
import type { Staff } from './desk.ts'

export function mayOpen(actor: Staff, { subject, suits }: Pick<PageDeclaration, 'subject' | 'suits'>): boolean {
  return (subject === null || may(actor, 'read', subject)) && (suits?.(actor) ?? true)
}
