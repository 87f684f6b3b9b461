import ts from 'typescript';

import { changesOf, type Change } from './operators';

/** One wrong version of one file. Its id is its place in the run. */
export interface Mutant {
  readonly id: number;
  /** Path from the root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** The line it stands in, without the blanks around it. */
  readonly code: string;
  readonly operator: Change['operator'];
  readonly from: string;
  readonly to: string;
}

export interface SourceFile {
  readonly file: string;
  readonly text: string;
  /** Only conditions inside functions: the rest of the file is data, such as the routes' tables. */
  readonly onlyInFunctions: boolean;
}

/** The name under which mutated code asks whether a mutant is the active one. */
export const SWITCH = '__mutant';

const BLANKS = /\s+/g;

function isSkipped(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

/**
 * Finds every mutant of a file and writes all of them into one text, each behind a question for its id, so that one
 * bundle serves every mutant: `(__mutant(7) ? (a > b) : (a >= b))`.
 */
export function mutantsOf(
  source: SourceFile,
  firstId: number,
): { readonly mutants: readonly Mutant[]; readonly text: string } {
  const { file, text: original } = source;
  const tree = ts.createSourceFile(file, original, ts.ScriptTarget.Latest, true);
  const lines = original.split('\n');
  const mutants: Mutant[] = [];
  const textOf = (node: ts.Node) => node.getText(tree);

  function own(node: ts.Node, change: Change): Mutant {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    const mutant: Mutant = {
      id: firstId + mutants.length,
      file,
      line: line + 1,
      code: (lines[line] ?? '').trim(),
      operator: change.operator,
      from: textOf(node).replace(BLANKS, ' '),
      to: change.to.replace(BLANKS, ' '),
    };
    mutants.push(mutant);
    return mutant;
  }

  function written(node: ts.Node, isInFunction: boolean): string {
    const start = node.getStart(tree);
    if (isSkipped(node)) return original.slice(start, node.getEnd());
    const changes = isInFunction ? changesOf(node, textOf) : [];
    const choices = changes.map((change) => `${SWITCH}(${own(node, change).id}) ? (${change.to}) : `);
    const inside = isInFunction || ts.isFunctionLike(node);
    let inner = '';
    let at = start;
    ts.forEachChild(node, (child) => {
      const childStart = child.getStart(tree);
      inner += original.slice(at, childStart) + written(child, inside);
      at = child.getEnd();
    });
    inner += original.slice(at, node.getEnd());
    return choices.length === 0 ? inner : `(${choices.join('')}(${inner}))`;
  }

  const text = written(tree, !source.onlyInFunctions);
  return { mutants, text };
}
