// Answers with a known result: domain.md §4.

/** (c): four questions an area, 0–3: 9, 8, 4, 7, 11, 10 of 12 → 75, 67, 33, 58, 92, 83; mean 68, one area critical. */
const areas = {
  ПР: [3, 2, 2, 2],
  МТ: [2, 2, 2, 2],
  ПП: [1, 1, 1, 1],
  КМ: [2, 2, 2, 1],
  ЦФ: [3, 3, 3, 2],
  НР: [3, 3, 2, 2],
}

export const deficits = Object.fromEntries(
  Object.entries(areas).flatMap(([area, values]) => values.map((value, i) => [`${area}${i + 1}`, value])),
)
