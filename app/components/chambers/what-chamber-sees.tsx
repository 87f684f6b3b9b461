import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import { Icon } from '../icon';

const SEEN = ['company', 'shared', 'figures'] as const;
const NOT_SEEN = ['cases', 'candidates', 'questions', 'chambers'] as const;

/** Both lists side by side: what a chamber sees of a firm, and what it does not. */
export function WhatChamberSees() {
  const t = useT('chamber-join');
  return (
    <Card title={t('sees.title')}>
      <div className="grid gap-6 md:grid-cols-2">
        <List title={t('sees.yes')} icon="check" items={SEEN.map((item) => t(`sees.items.${item}`))} />
        <List title={t('sees.no')} icon="stop" items={NOT_SEEN.map((item) => t(`sees.items.${item}`))} />
      </div>
    </Card>
  );
}

function List({ title, icon, items }: { title: string; icon: 'check' | 'stop'; items: readonly string[] }) {
  return (
    <div>
      <h3 className="mb-2 text-h3">{title}</h3>
      <ul className="grid gap-2">
        {items.map((item) => (
          <li key={item} className="flex items-start gap-2">
            <Icon name={icon} className="mt-1 size-4 shrink-0" />
            <span>{item}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
