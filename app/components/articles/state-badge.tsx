import type { ArticleState } from '~/domain/articles/article-state';
import { useT } from '~/i18n/use-t';

import { Badge, type BadgeTone } from '../badge';

const LOOKS = {
  draft: { tone: 'neutral', key: 'stateName.draft' },
  current: { tone: 'success', key: 'stateName.current' },
  'law-changed': { tone: 'warning', key: 'stateName.lawChanged' },
  'review-due': { tone: 'warning', key: 'stateName.reviewDue' },
  withdrawn: { tone: 'neutral', key: 'stateName.withdrawn' },
} as const satisfies Record<ArticleState['state'], { tone: BadgeTone; key: string }>;

/** Where an article stands, in a word. */
export function ArticleStateBadge({ state }: { state: ArticleState['state'] }) {
  const t = useT('articles');
  const { tone, key } = LOOKS[state];
  return <Badge tone={tone}>{t(key)}</Badge>;
}
