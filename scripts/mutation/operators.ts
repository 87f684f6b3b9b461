import ts from 'typescript';

/** One way to make an expression wrong: what is written instead, and what kind of slip that is. */
export interface Change {
  readonly operator:
    'boundary' | 'equality' | 'logic' | 'negation' | 'boolean' | 'number' | 'result' | 'unknown-as-answer';
  readonly to: string;
}

const BOUNDARY = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.LessThanToken, '<='],
]);
const LOGIC = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
]);
const EQUALITY = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
]);
/** The words in which rules and routes answer. Each becomes the answer a slip would most likely give. */
const RESULTS = new Map([
  ['met', 'not-met'],
  ['not-met', 'met'],
  ['missing', 'not-met'],
  ['not-applicable', 'met'],
  ['open', 'blocked'],
  ['reachable', 'open'],
  ['blocked', 'open'],
  ['missing-facts', 'open'],
  ['required', 'not-required'],
  ['not-required', 'required'],
  ['yes', 'no'],
  ['no', 'yes'],
]);
const QUANTIFIERS = new Map([
  ['some', 'every'],
  ['every', 'some'],
]);
const BOOLEAN_NAME = /^(is|has|can|should|reaches|needs|applies)[A-Z]/;

const isBooleanLiteral = (node: ts.Node) =>
  node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;

function isEquality(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && EQUALITY.has(node.operatorToken.kind);
}

function isLogic(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && LOGIC.has(node.operatorToken.kind);
}

function returnsBoolean(around: ts.Node): boolean {
  if (!ts.isFunctionLike(around)) return false;
  if (around.type !== undefined)
    return around.type.kind === ts.SyntaxKind.BooleanKeyword || ts.isTypePredicateNode(around.type);
  const { parent } = around;
  const named = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name : undefined;
  return named !== undefined && ts.isIdentifier(named) && BOOLEAN_NAME.test(named.text);
}

function functionAround(node: ts.Node): ts.Node {
  let around = node.parent;
  while (!ts.isFunctionLike(around) && !ts.isSourceFile(around)) around = around.parent;
  return around;
}

/** True where the expression alone decides: a condition, an operand of one, or what a yes-no function returns. */
function isDecision(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (isLogic(parent)) return !ts.isLiteralExpression(node);
  if (ts.isReturnStatement(parent)) return returnsBoolean(functionAround(parent));
  return ts.isArrowFunction(parent) && parent.body === node && returnsBoolean(parent);
}

function negation(node: ts.Expression, text: (node: ts.Node) => string): Change | null {
  // These have a flip of their own that says the same.
  if (isEquality(node) || isBooleanLiteral(node) || ts.isParenthesizedExpression(node)) return null;
  const isNegated = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
  return { operator: 'negation', to: isNegated ? text(node.operand) : `!(${text(node)})` };
}

function binaryChanges(node: ts.BinaryExpression, text: (node: ts.Node) => string): Change[] {
  const { kind } = node.operatorToken;
  const [left, right] = [text(node.left), text(node.right)];
  const signed = (operator: Change['operator'], sign: string): Change => ({
    operator,
    to: `${left} ${sign} ${right}`,
  });
  const boundary = BOUNDARY.get(kind);
  if (boundary !== undefined) return [signed('boundary', boundary)];
  const logic = LOGIC.get(kind);
  if (logic !== undefined) return [signed('logic', logic)];
  const flipped = EQUALITY.get(kind);
  if (flipped === undefined) return [];
  const changes = [signed('equality', flipped)];
  // Facts have three values: "nobody has said" must not slip in as the one or the other answer.
  if (isBooleanLiteral(node.right)) {
    const other = node.right.kind === ts.SyntaxKind.TrueKeyword ? 'false' : 'true';
    changes.push({ operator: 'unknown-as-answer', to: `${left} ${flipped} ${other}` });
  }
  return changes;
}

function literalChanges(node: ts.Expression): Change[] {
  const { parent } = node;
  const isCompared = isEquality(parent) || ts.isCaseClause(parent);
  const isName = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
  if (isName) return [];
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text);
    const isIndex = ts.isElementAccessExpression(parent) && value === 0;
    return (isIndex ? [value + 1] : [value + 1, value - 1]).map((other) => ({
      operator: 'number',
      to: String(other),
    }));
  }
  if (isCompared) return [];
  if (isBooleanLiteral(node))
    return [{ operator: 'boolean', to: node.kind === ts.SyntaxKind.TrueKeyword ? 'false' : 'true' }];
  const other = ts.isStringLiteral(node) ? RESULTS.get(node.text) : undefined;
  return other === undefined ? [] : [{ operator: 'result', to: `'${other}'` }];
}

function quantifierChanges(node: ts.CallExpression, text: (node: ts.Node) => string): Change[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const other = QUANTIFIERS.get(expression.name.text);
  if (other === undefined) return [];
  const rest = node.arguments.map(text).join(', ');
  return [{ operator: 'logic', to: `${text(expression.expression)}.${other}(${rest})` }];
}

/** Every change of this expression itself; its parts are asked apart. */
export function changesOf(node: ts.Node, text: (node: ts.Node) => string): readonly Change[] {
  if (!ts.isExpression(node)) return [];
  const changes = ts.isBinaryExpression(node)
    ? binaryChanges(node, text)
    : ts.isCallExpression(node)
      ? quantifierChanges(node, text)
      : literalChanges(node);
  const negated = isDecision(node) ? negation(node, text) : null;
  return negated === null ? changes : [...changes, negated];
}
