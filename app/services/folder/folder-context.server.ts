import type { AppContext } from '~/platform/context.server';

/** What the services of the folder need of the process. */
export type FolderContext = Pick<
  AppContext,
  'database' | 'clock' | 'ids' | 'environment' | 'storage' | 'log'
>;

/** Who brings a file, as the gate of the request has established it. */
export interface Uploader {
  organisationId: string;
  /** Null: the candidate, who has no account. */
  personId: string | null;
  via: 'member' | 'candidate';
}

/** Where the bytes of an object lie. The trigger that notes removals builds the same (migration `folder`). */
export function addressOf(object: { organisationId: string; caseId: string; id: string }): string {
  return `${object.organisationId}/${object.caseId}/${object.id}`;
}
