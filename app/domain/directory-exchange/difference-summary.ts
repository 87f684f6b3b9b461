/** The difference as the operator reads it: counts, and a few examples of each kind and field. */
import type { ServiceComparison } from './compare-services';
import type { ServiceField } from './service-row';

export interface NamedService {
  readonly id: string;
  readonly name: string;
}

export interface FieldSummary {
  readonly field: ServiceField;
  readonly count: number;
  readonly examples: ReadonlyArray<NamedService & { readonly before: unknown; readonly after: unknown }>;
}

export interface DifferenceSummary {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly missing: number;
  readonly createdExamples: readonly NamedService[];
  readonly missingExamples: readonly NamedService[];
  readonly fields: readonly FieldSummary[];
}

const EXAMPLES = 3;
const NAMES = 10;

export function summaryOf({ created, changed, unchanged, missing }: ServiceComparison): DifferenceSummary {
  const fields = new Map<ServiceField, { count: number; examples: FieldSummary['examples'][number][] }>();
  for (const { before: service, fields: differences } of changed) {
    for (const { field, before, after } of differences) {
      const sum = fields.get(field) ?? { count: 0, examples: [] };
      fields.set(field, sum);
      sum.count += 1;
      if (sum.examples.length < EXAMPLES)
        sum.examples.push({ id: service.id, name: service.name, before, after });
    }
  }
  const named = ({ id, name }: NamedService): NamedService => ({ id, name });
  return {
    created: created.length,
    changed: changed.length,
    unchanged,
    missing: missing.length,
    createdExamples: created.slice(0, NAMES).map(named),
    missingExamples: missing.slice(0, NAMES).map(named),
    fields: [...fields]
      .map(([field, sum]) => ({ field, ...sum }))
      .sort((left, right) => right.count - left.count),
  };
}
