// A code out of a title: «Опрос о столовой» → opros-o-stolovoy.

const letters = new Map(
  Array.from('абвгдеёжзийклмнопрстуфхцчшщъыьэюя').map((letter, i) => [
    letter,
    'a b v g d e e zh z i y k l m n o p r s t u f h ts ch sh sch  y  e yu ya'.split(' ')[i] ?? '',
  ]),
)

export function latin(title: string): string {
  const plain = Array.from(title.toLowerCase(), (letter) => letters.get(letter) ?? letter).join('')
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
}
