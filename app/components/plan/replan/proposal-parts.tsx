import { Form, Link } from '@remix-run/react';

import type { Happening } from '~/domain/cases/replan/happening';
import type { CauseKind } from '~/domain/cases/replan/plan-cause';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '../../badge';
import { LinkButton } from '../../button';
import { Card } from '../../card';
import { SubmitButton, TextField } from '../../form';
import { Notice } from '../../notice';
import { textKey } from '../text-key';

const LINK = 'inline-flex min-h-6 items-center text-link underline underline-offset-4';

/** Why there is something to plan anew. */
export function Reasons({
  cause,
  areFactsChanged,
  events,
  finished,
}: {
  cause: CauseKind;
  areFactsChanged: boolean;
  events: readonly { id: string; happening: Happening; day: string }[];
  finished: number;
}) {
  const t = useT('replan');
  const language = useLanguage();
  return (
    <Card title={t('why.title')}>
      <ul className="grid gap-1">
        {events.map(({ id, happening, day }) => (
          <li key={id}>
            {t('why.event', { event: t(`happening.${textKey(happening)}`), date: formatDate(day, language) })}
          </li>
        ))}
        {areFactsChanged ? <li>{t('why.facts')}</li> : null}
        {cause === 'law' ? <li>{t('why.law')}</li> : null}
        {cause === 'day' ? <li>{t('why.day')}</li> : null}
      </ul>
      {finished > 0 ? <p className="mt-3 text-ink-muted">{t('kept', { count: finished })}</p> : null}
    </Card>
  );
}

/** What the accepted plan said for the case that an office refuses. */
export function Branches({ branches }: { branches: readonly { id: string; title: string; text: string }[] }) {
  const t = useT('replan');
  if (branches.length === 0) return null;
  return (
    <Card title={t('branches')}>
      <ul className="grid gap-3">
        {branches.map((branch) => (
          <li key={branch.id} className="border-l-2 border-line pl-3">
            <p className="font-semibold">{branch.title}</p>
            <p className="max-w-prose">{branch.text}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The new facts leave no way: what would help first. */
export function NoRoute({
  missing,
}: {
  missing: readonly { question: string; to: string; isInProfile: boolean }[];
}) {
  const t = useT('replan');
  return (
    <Notice kind="danger" title={t('noRoute')}>
      <p>{t('noRouteText')}</p>
      <ul className="mt-2 grid gap-1">
        {missing.map(({ question, to }) => (
          <li key={question}>
            <Link to={to} className={LINK}>
              {question}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The decision: take the new version, keep the old one, or take the facts back. */
export function AcceptVersion({
  version,
  hash,
  route,
  base,
  canEdit,
  canDiscard,
}: {
  version: number;
  hash: string;
  route: string;
  base: string;
  canEdit: boolean;
  canDiscard: boolean;
}) {
  const t = useT('replan');
  if (!canEdit) return <p className="text-ink-muted">{t('accept.reader')}</p>;
  return (
    <Card title={t('accept.title')}>
      <Form method="post" className="grid gap-4">
        <p className="max-w-prose">{t('accept.text', { version: String(version) })}</p>
        <input type="hidden" name="hash" value={hash} />
        <input type="hidden" name="route" value={route} />
        <TextField
          field={{
            id: 'replan-reason',
            name: 'reason',
            formId: 'replan',
            errorId: 'replan-reason-error',
            descriptionId: 'replan-reason-hint',
            errors: undefined,
          }}
          label={t('accept.reason')}
          hint={t('accept.reasonHint')}
          maxLength={300}
          autoComplete="off"
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="intent" value="accept">
            {t('accept.submit')}
          </SubmitButton>
          <LinkButton to={base} look="secondary">
            {t('accept.keep')}
          </LinkButton>
          {canDiscard ? (
            <LinkButton to="?discard=yes" look="quiet">
              {t('accept.discard')}
            </LinkButton>
          ) : null}
        </div>
      </Form>
    </Card>
  );
}

/** Routes that could be planned instead, each with a preview. */
export function OtherRoutes({
  routes,
}: {
  routes: readonly { id: string; title: string; isPlanned: boolean; isRecommended: boolean }[];
}) {
  const t = useT('replan');
  if (routes.length < 2) return null;
  return (
    <Card title={t('otherRoute.title')}>
      <p className="mb-3 max-w-prose text-ink-muted">{t('otherRoute.lead')}</p>
      <ul className="grid gap-3">
        {routes.map((route) => (
          <li
            key={route.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-l-2 border-line pl-3"
          >
            <span className="font-semibold">{route.title}</span>
            {route.isRecommended ? <Badge tone="success">{t('otherRoute.recommended')}</Badge> : null}
            {route.isPlanned ? (
              <Badge tone="info">{t('otherRoute.planned')}</Badge>
            ) : (
              <Link to={`?route=${route.isRecommended ? 'recommended' : route.id}`} className={LINK}>
                {t('otherRoute.plan')}
                <span className="sr-only">: {route.title}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
