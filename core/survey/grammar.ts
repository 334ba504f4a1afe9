// As much Russian grammar as agreement needs: which gender, number and case a word can stand in.

/** Gender or plural, then case: 'm:nom', 'pl:gen'. */
export type Form = `${'m' | 'f' | 'n' | 'pl'}:${'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'pre'}`

const cases = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const

/** Nouns that texts swap by organisation type, in the order of the cases, singular and plural. */
const declined: ['m' | 'f' | 'n', string, string][] = [
  ['m', 'урок урока уроку урок уроком уроке', 'уроки уроков урокам уроки уроками уроках'],
  ['n', 'занятие занятия занятию занятие занятием занятии', 'занятия занятий занятиям занятия занятиями занятиях'],
  ['m', 'ученик ученика ученику ученика учеником ученике', 'ученики учеников ученикам учеников учениками учениках'],
  ['m', 'ребёнок ребёнка ребёнку ребёнка ребёнком ребёнке', 'дети детей детям детей детьми детях'],
  ['m', 'учитель учителя учителю учителя учителем учителе', 'учителя учителей учителям учителей учителями учителях'],
  [
    'm',
    'воспитатель воспитателя воспитателю воспитателя воспитателем воспитателе',
    'воспитатели воспитателей воспитателям воспитателей воспитателями воспитателях',
  ],
  [
    'm',
    'педагог педагога педагогу педагога педагогом педагоге',
    'педагоги педагогов педагогам педагогов педагогами педагогах',
  ],
  ['m', 'класс класса классу класс классом классе', 'классы классов классам классы классами классах'],
  ['f', 'группа группы группе группу группой группе', 'группы групп группам группы группами группах'],
  ['f', 'школа школы школе школу школой школе', 'школы школ школам школы школами школах'],
  ['m', 'сад сада саду сад садом саде', 'сады садов садам сады садами садах'],
]

const nouns = new Map<string, Set<Form>>()
for (const [gender, singular, plural] of declined) {
  for (const [number, words] of [
    [gender, singular],
    ['pl', plural],
  ] as const) {
    words.split(' ').forEach((word, i) => {
      const forms = nouns.get(word) ?? new Set<Form>()
      nouns.set(word, forms.add(`${number}:${cases[i] ?? 'nom'}`))
    })
  }
}

const neuter = 'n:nom n:acc'
const masculine = 'm:nom m:acc'
const oblique = { gen: 'm:gen n:gen m:acc', dat: 'm:dat n:dat', ins: 'm:ins n:ins pl:dat', pre: 'm:pre n:pre' }
const feminine = 'f:gen f:dat f:ins f:pre'

/** Words whose ending alone would mislead, or that have none. */
const pronouns = new Map(
  Object.entries({
    'свой мой твой наш ваш этот тот один сам весь': masculine,
    'свое мое твое наше ваше это то одно само все': neuter,
    'своя моя твоя наша ваша эта та одна сама вся': 'f:nom',
    'свою мою твою нашу вашу эту ту одну саму всю': 'f:acc',
    'свои мои твои наши ваши эти те сами': 'pl:nom pl:acc',
    'его ее их': '',
  }).flatMap(([words, forms]) => words.split(' ').map((word) => [word, formsIn(forms)] as const)),
)

/** Tried in order, longest first. */
const endings: [RegExp, string][] = [
  [/(?:ыми|ими)(?:ся)?$/, 'pl:ins'],
  [/(?:ого|его)(?:ся)?$/, oblique.gen],
  [/(?:ому|ему)(?:ся)?$/, oblique.dat],
  [/(?:ый|ий)(?:ся)?$/, masculine],
  [/ой$/, `${masculine} ${feminine}`],
  [/ей$/, feminine],
  [/(?:ое|ее)(?:ся)?$/, neuter],
  [/(?:ая|яя)(?:ся)?$/, 'f:nom'],
  [/(?:ую|юю)(?:ся)?$/, 'f:acc'],
  [/(?:ые|ие)(?:ся)?$/, 'pl:nom pl:acc'],
  [/(?:ых|их)(?:ся)?$/, 'pl:gen pl:acc pl:pre'],
  [/(?:ым|им)(?:ся)?$/, oblique.ins],
  [/(?:ом|ем)(?:ся)?$/, oblique.pre],
]

/** A verb in the past says gender or number as well. */
const pastEndings: [RegExp, string][] = [
  [/ла(?:сь)?$/, 'f:nom'],
  [/ло(?:сь)?$/, 'n:nom'],
  [/ли(?:сь)?$/, 'pl:nom'],
  [/[аеиоуыя]л(?:ся)?$/, 'm:nom'],
]

/** Null where the word is none of the nouns known here. */
export function nounForms(word: string): ReadonlySet<Form> | null {
  return nouns.get(word.toLocaleLowerCase('ru')) ?? null
}

/** What an adjective, a participle or a pronoun of this shape can stand beside; empty where it has no such shape. */
export function adjectiveForms(word: string): ReadonlySet<Form> {
  const plain = fold(word)
  return pronouns.get(plain) ?? byEnding(plain, endings)
}

export function pastForms(word: string): ReadonlySet<Form> {
  return byEnding(fold(word), pastEndings)
}

/** Shapes that hardly any noun or verb has: a sign of an adjective even beside an unknown noun. */
export function isSurelyAdjective(word: string): boolean {
  const plain = fold(word)
  return (pronouns.get(plain)?.size ?? 0) > 0 || /(?:ый|ое|ая|ую|ыми|ых)$/.test(plain)
}

function byEnding(word: string, table: [RegExp, string][]): ReadonlySet<Form> {
  return formsIn(table.find(([ending]) => ending.test(word))?.[1] ?? '')
}

function fold(word: string): string {
  return word.toLocaleLowerCase('ru').replaceAll('ё', 'е')
}

function formsIn(list: string): ReadonlySet<Form> {
  return new Set(list.split(' ').filter((form) => form !== '') as Form[])
}
