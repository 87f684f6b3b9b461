import { Link } from '@remix-run/react';

import type { Happening, HappeningTraits } from '~/domain/cases/replan/happening';
import { useT } from '~/i18n/use-t';
import { Card } from '../../card';
import { textKey } from '../text-key';

const GROUPS = ['decision', 'facts', 'day', 'clock'] as const;

/** What can be entered, by kind; each leads to its form. */
export function EventChoice({
  possible,
}: {
  possible: readonly { id: Happening; group: HappeningTraits['group'] }[];
}) {
  const t = useT('replan');
  return (
    <Card title={t('events.add')}>
      <div className="grid gap-6 md:grid-cols-2">
        {GROUPS.map((group) => {
          const entries = possible.filter((entry) => entry.group === group);
          if (entries.length === 0) return null;
          return (
            <section key={group} className="grid content-start gap-2">
              <h3 className="text-h3">{t(`events.groups.${group}`)}</h3>
              <ul className="grid gap-2">
                {entries.map(({ id }) => (
                  <li key={id} className="border-l-2 border-line pl-3">
                    <Link
                      to={`?kind=${id}`}
                      className="inline-flex min-h-6 items-center text-link underline underline-offset-4"
                    >
                      {t(`happening.${textKey(id)}`)}
                    </Link>
                    <p className="text-small text-ink-muted">{t(`happeningHint.${textKey(id)}`)}</p>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Card>
  );
}
