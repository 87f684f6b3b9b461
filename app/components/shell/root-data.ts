import { useRouteLoaderData } from '@remix-run/react';
import type { Language } from '~/i18n/languages';
import type { Flash } from '../flash-message';

/** Who is signed in, as far as the page's frame shows it. */
export interface ShellPerson {
  name: string;
  email: string;
}

/** What the root loader gives every page. */
export interface RootData {
  language: Language;
  person: ShellPerson | null;
  flash: Flash | null;
  /** Id of the request that brought this data, for questions to the operator. */
  requestId: string;
}

/** The root's data, or a frame without person and message when the root loader itself failed. */
export function useRootData(): Pick<RootData, 'person' | 'flash'> {
  return useRouteLoaderData<RootData>('root') ?? { person: null, flash: null };
}
