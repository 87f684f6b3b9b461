import type { CaseRole } from '~/domain/people/case-role';
import type { DatedTask } from '~/domain/people/dated-tasks';

/** A role of a case as pages show it. */
export interface RoleView {
  role: CaseRole;
  holder: { personId: string | null; name: string; email: string | null; isHere: boolean } | null;
  revision: number;
  tasks: DatedTask[];
}
