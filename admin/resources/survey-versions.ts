// Versions of questionnaires: each stays as it was published.
import type { ResourceDeclaration } from '../declare.ts'

export const surveyVersions: ResourceDeclaration = {
  model: 'SurveyVersion',
  subject: 'surveyVersion',
  icon: 'Layers',
  group: 'surveys',
  title: 'name',
  list: ['name', 'number', 'source', 'publishedAt'],
  show: ['survey', 'number', 'source', 'publishedAt'],
  edit: [],
  computed: {
    name: {
      kind: 'text',
      needs: { survey: { select: { title: true } } },
      value: (row) => (row as { survey: { title: string } }).survey.title,
    },
  },
  filters: ['survey', 'source', 'publishedAt'],
  sort: { publishedAt: ['publishedAt'], number: ['number'] },
  descending: true,
  search: (text) => ({ survey: { title: { contains: text, mode: 'insensitive' } } }),
  pages: [{ name: 'readSurvey', icon: 'BookOpen', page: 'survey-version', parameter: 'version' }],
}
