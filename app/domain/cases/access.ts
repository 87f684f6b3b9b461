/** Who may do what with cases. Viewers read only. */
import type { EmployerRole, Role } from '../organisations/roles';

export const CASE_EDITORS = ['owner', 'hr'] as const satisfies readonly EmployerRole[];

/** Whether somebody with this role may create, change and delete cases. */
export function canEditCases(role: Role): boolean {
  return CASE_EDITORS.some((editor) => editor === role);
}
