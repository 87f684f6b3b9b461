import type { ShouldRevalidateFunction } from '@remix-run/react';

/**
 * Remix keeps the data of a page after a refused form. After a conflict the page must show what is stored now, and its
 * forms must carry the new revision, or trying again would be refused for ever.
 */
export const reloadAfterConflict: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;
