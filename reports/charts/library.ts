// The chart library on a server: an option in, a drawing out, with our fonts, colours and words.
import { BarChart, CustomChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Language } from '../../core/view.ts'
import { type Drawing, escapeXml, fontFamily, withoutForbidden } from './drawing.ts'
import { widthOf, wrap } from './font.ts'
import { type Theme, type ThemeName, themes } from './theme.ts'

use([BarChart, CustomChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer])

// Without a browser the library guesses how wide a text is, and guesses Cyrillic wrong.
setPlatformAPI({
  measureText: (text: string, font?: string) => {
    const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12)
    return { width: widthOf(text, size, /\b(bold|[67]00)\b/.test(font ?? '') ? 'bold' : 'plain') }
  },
})

/** What every chart is told beside its figures. */
export type Look = {
  title: string
  /** Leaves the title to the page around; it is said in the alt text all the same. */
  isBare?: boolean
  language: Language
  theme?: ThemeName
  /** In px; below 600 the labels stand above their bars. */
  width?: number
}

export type Sheet = {
  theme: Theme
  width: number
  isNarrow: boolean
  titleLines: string[]
  /** Where the chart may begin. */
  top: number
}

const titleSize = 18
const titleLine = 24

export function sheetOf({ title, isBare = false, theme = 'light', width = 960 }: Look): Sheet {
  const titleLines = isBare ? [] : wrap(title, width - 8, titleSize, { weight: 'bold', most: 3 })
  const top = titleLines.length === 0 ? 4 : 4 + titleLines.length * titleLine + 12
  return { theme: themes[theme], width, isNarrow: width < 600, titleLines, top }
}

/** `bottom`: how high the drawing is. */
export function drawOption(
  option: object,
  { sheet, alt, bottom }: { sheet: Sheet; alt: string; bottom: number },
): Drawing {
  const { theme, width, titleLines } = sheet
  const height = Math.ceil(bottom)
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  const textStyle = { color: theme.ink, fontSize: titleSize, fontWeight: 700, lineHeight: titleLine }
  try {
    chart.setOption({
      animation: false,
      backgroundColor: theme.paper,
      textStyle: { fontFamily, color: theme.ink, fontSize: 14 },
      title: { text: titleLines.join('\n'), left: 2, top: 4, padding: 0, textStyle },
      ...option,
    })
    const label = `role="img" aria-label="${escapeXml(alt)}"`
    const svg = withoutForbidden(chart.renderToSVGString()).replace('<svg ', () => `<svg ${label} `)
    return { svg, alt, width, height }
  } finally {
    chart.dispose()
  }
}
