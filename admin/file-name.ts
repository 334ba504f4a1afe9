// A file's name in words, as every system takes it.

const longest = 80

export function fileName(title: string, extension: string): string {
  const plain = Array.from(
    title
      .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return `${
    plain
      .slice(0, longest)
      .join('')
      .replace(/[. ]+$/, '') || 'export'
  }.${extension}`
}
