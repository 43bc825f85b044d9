import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/**
 * Rewrites declarations so that they need no package: a type that is inferred from a schema is written out, and the schema itself is
 * `unknown`. Who uses Loom does not have the library of its schemas, and would have `any` for every type.
 */
export function writePlainTypes(directory: string): void {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()
  const paths = names.filter((name) => name.endsWith('.d.ts')).map((name) => join(directory, name))
  const program = ts.createProgram(paths, {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
    types: ['node'],
    skipLibCheck: true,
    noEmit: true,
  })
  const plain = paths.flatMap((path) => {
    const file = program.getSourceFile(path)
    const isMadeOfSchemas = file !== undefined && /from 'valibot'/.test(file.text)
    return isMadeOfSchemas ? [{ path, text: plainText(file, program.getTypeChecker()) }] : []
  })
  for (const { path, text } of plain) writeFileSync(path, text)
}

function plainText(file: ts.SourceFile, checker: ts.TypeChecker): string {
  let text = file.text
  // From the end, so that what comes before stays where it is.
  for (const statement of [...file.statements].reverse()) {
    const replacement = plainStatement(statement, checker)
    if (replacement !== undefined)
      text = text.slice(0, statement.getStart()) + replacement + text.slice(statement.getEnd())
  }
  return text
}

/** Undefined: it stays as it is. */
function plainStatement(statement: ts.Statement, checker: ts.TypeChecker): string | undefined {
  const written = statement.getText()
  if (ts.isImportDeclaration(statement)) return written.includes("'valibot'") ? '' : undefined
  if (!/\bv\.\w/.test(written)) return undefined
  const exported = written.startsWith('export ') ? 'export ' : ''
  if (ts.isTypeAliasDeclaration(statement)) {
    const { InTypeAlias, NoTruncation, UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags
    const flags = InTypeAlias | NoTruncation | UseSingleQuotesForStringLiteralType
    const type = checker.typeToString(checker.getTypeAtLocation(statement), undefined, flags)
    return `${exported}type ${statement.name.text} = ${type};`
  }
  if (ts.isVariableStatement(statement)) {
    const names = statement.declarationList.declarations.map(({ name }) => name.getText())
    return `${exported}declare const ${names.map((name) => `${name}: unknown`).join(', ')};`
  }
  if (ts.isFunctionDeclaration(statement))
    return `${exported}declare const ${statement.name?.text ?? ''}: unknown;`
  throw new Error(`${statement.getSourceFile().fileName}: cannot say without the library: ${written}`)
}
