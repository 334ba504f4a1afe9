// A step of the engine as a screen.
import type { Intro, Paused, Step } from '../../../core/survey/step.ts'
import type { Words } from '../../../locales/index.ts'
import { menuRow, menuRows, press } from '../buttons.ts'
import type { Drawing } from '../visit.ts'
import { drawAsk } from './ask.ts'
import { buttonValue } from './button.ts'
import { drawReview } from './review.ts'

export type About = {
  words: Words
  /** The key of the run and its revision: what every button carries. */
  run: string
  rev: number
  /** Of a long list or of the review. */
  page: number
  /** What was typed to find an entry of a long list. */
  search?: string
}

export function drawStep(about: About, step: Step): Drawing {
  const view = drawPlain(about, step)
  if (!step.rejected) return view
  const reason = about.words(step.rejected.key, step.rejected.args)
  return { ...view, text: `${reason}\n\n${view.text}` }
}

function drawPlain(about: About, step: Step): Drawing {
  switch (step.kind) {
    case 'intro':
      return drawIntro(about, step)
    case 'ask':
      return drawAsk(about, step)
    case 'review':
      return drawReview(about, step)
    case 'paused':
      return drawPaused(about, step)
    case 'finished':
      return { heading: about.words('bot-survey-sent'), text: step.text, rows: [] }
  }
}

function drawIntro({ words, run, rev }: About, intro: Intro): Drawing {
  return {
    heading: intro.title,
    text: `${intro.text}\n\n${intro.notice}`,
    note: words('bot-survey-length', { count: intro.total, minutes: intro.minutes }),
    rows: [[press(words('bot-survey-begin'), buttonValue(run, rev, 'g', 1))], menuRow(words)],
  }
}

/** The menu, with the way back in front: whoever presses «Меню» in a survey has not lost it. */
function drawPaused({ words, run, rev }: About, paused: Paused): Drawing {
  return {
    heading: paused.title,
    text: words('bot-survey-paused', { answered: paused.answered, total: paused.total }),
    rows: [[press(words('bot-survey-go-on'), buttonValue(run, rev, 'g'))], ...menuRows(words)],
  }
}
