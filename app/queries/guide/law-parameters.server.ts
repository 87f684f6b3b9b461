import type { Parameter } from '~/domain/law/parameters/parameter';

/**
 * Every parameter of the law, found in its folder: a new file appears on the pages without being named anywhere.
 * In alphabetical order of the names.
 */
const FILES = import.meta.glob<Record<string, unknown>>('../../domain/law/parameters/*.ts', { eager: true });

function isParameter(value: unknown): value is Parameter<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['name', 'unit', 'checkedOn'].every(
      (key) => typeof (value as Record<string, unknown>)[key] === 'string',
    ) &&
    Array.isArray((value as Record<string, unknown>)['values'])
  );
}

/** A file may export a parameter, or a record of several that belong together. */
function parametersIn(value: unknown): Parameter<unknown>[] {
  if (isParameter(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).filter(isParameter) : [];
}

export const LAW_PARAMETERS: ReadonlyMap<string, Parameter<unknown>> = new Map(
  Object.values(FILES)
    .flatMap((file) => Object.values(file).flatMap(parametersIn))
    .map((parameter) => [parameter.name, parameter] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1)),
);
