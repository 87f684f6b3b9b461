import type { Source } from '~/domain/plan/contract';
import { UnconfirmedMark } from '../source-link';

/** Marks what no official source confirms; the sources themselves are listed at the end of the page. */
export function SourceNote({ source }: { source: Pick<Source, 'officiallyConfirmed'> }) {
  return source.officiallyConfirmed ? null : <UnconfirmedMark />;
}
