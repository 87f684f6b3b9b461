import type { SubmissionResult } from '@conform-to/react';

/** What the server said of a form that it refused; null: nothing yet. */
export type LastResult = SubmissionResult<string[]> | null | undefined;
