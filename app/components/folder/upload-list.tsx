import { lazy, Suspense } from 'react';

import type { Uploads } from './use-uploads';

/** The lines come with the first file that somebody sends. */
const UploadLines = lazy(() => import('./upload-lines'));

/** Files on their way, each with its progress and what became of it. Changes are read out. */
export function UploadList({
  uploads,
  titleOf,
}: {
  uploads: Uploads;
  titleOf: (paperKey: string) => string;
}) {
  // The element is there before the first change, or nothing would be read out.
  return (
    <div aria-live="polite">
      {uploads.items.length === 0 ? null : (
        <Suspense>
          <UploadLines uploads={uploads} titleOf={titleOf} />
        </Suspense>
      )}
    </div>
  );
}
