// The panel's own pages. To add one: a file here, a component in admin/components, a line in each list.
import type { PageDeclaration } from '../declare.ts'
import { access } from './access.ts'
import { surveyVersion } from './survey-version.ts'

export const pages: PageDeclaration[] = [access, surveyVersion]
