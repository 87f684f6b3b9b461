import type { OrganisationKind } from './roles';

/** Where the area of an organisation begins. The operator has only one, so its slug does not stand in the address. */
export function organisationPath(kind: OrganisationKind, slug: string): string {
  switch (kind) {
    case 'employer':
      return `/o/${slug}`;
    case 'chamber':
      return `/k/${slug}`;
    case 'desk':
      return `/d/${slug}`;
    case 'operator':
      return '/operator';
  }
}
