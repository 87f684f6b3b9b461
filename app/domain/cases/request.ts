/**
 * From the draft of a case to the request of the plan contract. The contract's own schema judges the whole; its
 * messages are brought back to the fields of the form.
 */
import { planRequestSchema, type Language, type PlanRequest } from '../plan/contract';
import type { Draft } from './draft';
import { FIELDS, FIELD_NAMES, fieldOf, fieldOfPath, type FieldName } from './fields';
import { fieldValue, type ProblemCode } from './field-value';

export interface FieldProblem {
  /** Null where the message concerns the employer's profile, which is edited elsewhere. */
  readonly field: FieldName | null;
  readonly code: ProblemCode;
}

export type RequestOutcome =
  | { readonly ok: true; readonly request: PlanRequest }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

export interface RequestInput {
  readonly draft: Draft;
  /** The day on which the plan is made. */
  readonly asOf: string;
  readonly language: Language;
  /** Facts of the company profile; what nobody has said is left out. */
  readonly employer: Readonly<Record<string, unknown>>;
}

/** The request that a draft stands for, or what hinders it: one problem a field, in the order of the form. */
export function requestFromDraft(input: RequestInput): RequestOutcome {
  const problems = new Map<FieldName | null, ProblemCode>();
  const request: Tree = {
    asOf: input.asOf,
    language: input.language,
    employer: { ...input.employer },
    position: {},
    candidate: {},
  };
  for (const name of FIELD_NAMES) {
    const read = fieldValue(name, input.draft[name]);
    if (read === null) {
      if (fieldOf(name).isRequired) problems.set(name, 'required');
    } else if ('problem' in read) problems.set(name, read.problem);
    else place(request, name, read.value, input.draft);
  }
  const parsed = planRequestSchema.safeParse(request);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const field = fieldOfPath(issue.path.join('.'));
      if (!problems.has(field)) problems.set(field, codeOfIssue(issue));
    }
  }
  if (parsed.success && problems.size === 0) return { ok: true, request: parsed.data };
  return { ok: false, problems: inFormOrder(problems) };
}

/** Problems of what was typed in the given fields, without asking whether anything is missing. */
export function problemsOfText(values: Readonly<Record<string, string>>): FieldProblem[] {
  return FIELD_NAMES.flatMap((field) => {
    const read = fieldValue(field, values[field]);
    return read !== null && 'problem' in read ? [{ field, code: read.problem }] : [];
  });
}

interface Tree {
  [key: string]: unknown;
}

/** Puts a value at its path. Two fields are not paths: the kind of the contract, and the running procedure's day. */
function place(request: Tree, name: FieldName, value: unknown, draft: Draft): void {
  switch (name) {
    case 'position.contract':
      // Open-ended is the contract's `null`; fixed-term is said by the months themselves.
      if (value === 'open-ended') setAt(request, 'position.contractMonths', null);
      return;
    case 'position.contractMonths':
      if (draft['position.contract'] !== 'open-ended') setAt(request, name, value);
      return;
    case 'procedure.running.agreedOn':
      setAt(request, 'procedure.running', { kind: '81a', agreedOn: value });
      return;
    default:
      setAt(request, name, value);
  }
}

function setAt(tree: Tree, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  let branch = tree;
  for (const key of keys) {
    const inner = branch[key];
    const next: Tree = typeof inner === 'object' && inner !== null ? (inner as Tree) : {};
    branch[key] = next;
    branch = next;
  }
  branch[last] = value;
}

interface ContractIssue {
  readonly code?: string;
  readonly input?: unknown;
  readonly params?: { readonly code?: unknown } | undefined;
}

function codeOfIssue(issue: ContractIssue): ProblemCode {
  switch (issue.code) {
    case 'too_big':
      return 'too-large';
    case 'too_small':
      return 'too-small';
    case 'custom': {
      const code = issue.params?.code;
      if (code === 'required') return 'required';
      return code === 'invalid_date' || code === 'date_outside_covered_years' ? 'date' : 'contradiction';
    }
    default:
      return 'invalid';
  }
}

function inFormOrder(problems: ReadonlyMap<FieldName | null, ProblemCode>): FieldProblem[] {
  const names: (FieldName | null)[] = [...(Object.keys(FIELDS) as FieldName[]), null];
  return names.flatMap((field) => {
    const code = problems.get(field);
    return code === undefined ? [] : [{ field, code }];
  });
}
