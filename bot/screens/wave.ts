// The button under an invitation or in the list: a wave's name opens the person's own way through it.
import { survey } from './survey/screen.ts'
import type { Screen } from './visit.ts'

export const wave: Screen = { name: 'wave', needs: 'person', show: survey.show }
