import { fieldId, fieldOf, fieldOfPath } from '~/domain/cases/fields';

/** Where a missing fact is asked: a field of the case, or the company profile. */
export function questionAddress(
  path: string,
  { casePath, companyPath }: { casePath: string; companyPath: string },
): { to: string; isInProfile: boolean } {
  const field = fieldOfPath(path);
  if (field === null) return { to: companyPath, isInProfile: true };
  const { section, isSpecial } = fieldOf(field);
  return {
    to: `${casePath}/facts/${section}${isSpecial ? '?special=open' : ''}#${fieldId(field)}`,
    isInProfile: false,
  };
}
