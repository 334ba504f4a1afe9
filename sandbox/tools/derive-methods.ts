// Derives the table of Bot API methods and parameters from the types of @grammyjs/types; run with tsx, commit the JSON.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
// TypeScript 7 has no compiler API for JavaScript; 5.9 is installed beside it for this alone.
import ts from 'typescript59'
import type { MethodTable, ParameterKind, ParameterRule } from '../api/method-table.ts'

/** Every method of `ApiMethods`, each with its parameters: their kinds, fixed values and whether they must be given. */
export function deriveMethods(): MethodTable {
  const declarations = createRequire(import.meta.url)
    .resolve('@grammyjs/types')
    .replace(/mod\.js$/, 'methods.d.ts')
  const program = ts.createProgram([declarations], { strict: true, skipLibCheck: true, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(declarations)
  const alias = source?.statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === 'ApiMethods',
  )
  if (!alias) throw new Error(`${declarations}: no type ApiMethods`)
  const methods = checker.getTypeAtLocation(alias).getProperties()
  return Object.fromEntries(methods.map((method) => [method.name, parametersOf(method, checker)]))
}

function parametersOf(method: ts.Symbol, checker: ts.TypeChecker): Record<string, ParameterRule> {
  const signature = checker.getTypeOfSymbol(method).getCallSignatures()[0]
  const argument = signature?.getParameters()[0]
  if (!argument) return {}
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(argument))
  return Object.fromEntries(type.getProperties().map((property) => [property.name, ruleOf(property, checker)]))
}

function ruleOf(property: ts.Symbol, checker: ts.TypeChecker): ParameterRule {
  const type = checker.getTypeOfSymbol(property)
  const members = (type.isUnion() ? type.types : [type]).filter((member) => !(member.flags & ts.TypeFlags.Undefined))
  const kinds = [...new Set(members.map((member) => kindOf(member, checker)))].sort()
  const rule: ParameterRule = { kinds }
  if (!(property.flags & ts.SymbolFlags.Optional)) rule.required = true
  if (members.every((member) => member.isStringLiteral())) rule.values = members.map((member) => member.value).sort()
  return rule
}

function kindOf(type: ts.Type, checker: ts.TypeChecker): ParameterKind {
  if (type.flags & ts.TypeFlags.TypeParameter) return 'file'
  if (type.flags & ts.TypeFlags.StringLike) return 'string'
  // `string & {}` keeps an editor's suggestions beside any string.
  if (type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.StringLike)) return 'string'
  if (type.flags & ts.TypeFlags.NumberLike) return 'number'
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean'
  return checker.isArrayLikeType(type) ? 'array' : 'object'
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { writeFileSync } = await import('node:fs')
  const file = new URL('../api/methods.json', import.meta.url)
  const table = deriveMethods()
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`)
  console.log(`${Object.keys(table).length} methods → ${fileURLToPath(file)}`)
}
