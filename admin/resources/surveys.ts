// Questionnaires: read here, written in the editor.
import type { ResourceDeclaration } from '../declare.ts'
import { byText } from '../search.ts'

export const surveys: ResourceDeclaration = {
  model: 'Survey',
  subject: 'survey',
  icon: 'FileText',
  group: 'surveys',
  title: 'title',
  list: ['title', 'version', 'publishedAt'],
  show: ['title', 'version', 'publishedAt'],
  edit: [],
  computed: {
    version: { kind: 'number', needs: latest(), value: (row) => versionOf(row)?.number },
    publishedAt: { kind: 'instant', needs: latest(), value: (row) => versionOf(row)?.publishedAt },
  },
  filters: [],
  sort: { title: ['title'] },
  search: byText('title'),
  pages: [
    { name: 'readSurvey', icon: 'BookOpen', page: 'survey-version', parameter: 'survey' },
    { name: 'editSurvey', icon: 'Edit3', page: 'survey-editor', parameter: 'survey' },
  ],
}

function latest() {
  return { versions: { select: { number: true, publishedAt: true }, orderBy: { number: 'desc' }, take: 1 } }
}

function versionOf(row: object) {
  return (row as { versions: { number: number; publishedAt: Date }[] }).versions[0]
}
