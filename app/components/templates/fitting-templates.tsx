import { Link } from '@remix-run/react';
import type { FittingTemplate } from '~/domain/templates/templates-for';
import { useT } from '~/i18n/use-t';
import { Card } from '../card';

/** Templates that fit a plan, each with the reason. */
export function FittingTemplates({ templates }: { templates: readonly FittingTemplate[] }) {
  const t = useT('templates');
  return (
    <Card title={t('fitting.title', { count: templates.length })}>
      <p className="mb-3 max-w-prose text-ink-muted">{t('fitting.lead')}</p>
      <ul className="grid gap-3">
        {templates.map(({ id, title, reason }) => (
          <li key={id} className="border-l-2 border-line pl-3">
            <Link
              to={`/guide/templates/${id}`}
              className="inline-flex min-h-8 items-center font-semibold text-link underline underline-offset-4"
            >
              {title}
            </Link>
            <p className="max-w-prose text-small">{reason}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
