// Names as Excel takes them: at most 31 signs, without : \ / ? * [ ], no two alike.

const longest = 31

export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[:\\/?*[\]]/g, ' ')
        .replace(/^'|'$/g, '')
        .trim() || '–'
    for (let n = 1; ; n++) {
      const suffix = n === 1 ? '' : ` ${n}`
      const one = `${plain.slice(0, longest - suffix.length)}${suffix}`
      if (taken.has(one.toLowerCase())) continue
      taken.add(one.toLowerCase())
      return one
    }
  })
}
