// The charts of the pages of results.
import { comparisonChart } from '../../reports/charts/comparison.ts'
import { coverageChart, shareChart } from '../../reports/charts/coverage.ts'
import { distributionChart } from '../../reports/charts/distribution.ts'
import { heatMapChart } from '../../reports/charts/heat-map.ts'
import { kept } from '../../reports/charts/kept.ts'

export const pictures = {
  comparison: kept(comparisonChart),
  coverage: kept(coverageChart),
  distribution: kept(distributionChart),
  heatMap: kept(heatMapChart),
  shares: kept(shareChart),
}
