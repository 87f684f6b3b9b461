import { Link } from '@remix-run/react';
import type { FinderView, PlaceLink, PlaceQuestion } from '~/domain/directory/finder-view';
import { useT } from '~/i18n/use-t';
import { buttonClasses } from '../button';
import { Notice } from '../notice';

/** What is open about the place: unknown, ambiguous, or suggested and not confirmed. */
export function PlaceNotes({
  view,
}: {
  view: Pick<FinderView, 'question' | 'suggestedKreis' | 'isKreisOpen' | 'kreisLinks'>;
}) {
  const t = useT('services');
  if (view.question !== null) return <Question question={view.question} />;
  if (view.suggestedKreis !== null)
    return (
      <p className="max-w-prose text-small text-ink-muted">
        {t('place.kreisSuggested', { kreis: view.suggestedKreis })}
      </p>
    );
  if (!view.isKreisOpen) return null;
  return (
    <div className="grid gap-2">
      <p className="max-w-prose text-small text-ink-muted">{t('place.kreisOpen')}</p>
      {view.kreisLinks.length === 0 ? null : (
        <>
          <p className="text-small">{t('place.kreisLikely')}</p>
          <Links links={view.kreisLinks} />
        </>
      )}
    </div>
  );
}

function Links({ links }: { links: readonly PlaceLink[] }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {links.map(({ to, label }) => (
        <li key={to}>
          <Link to={`${to}#results`} className={buttonClasses('secondary')}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Question({ question }: { question: PlaceQuestion }) {
  const t = useT('services');
  const { code, typed, town, choices } = question;
  const isOpen = code === 'two-states' || code === 'several';
  return (
    <Notice kind={isOpen ? 'info' : 'warning'}>
      <div className="grid gap-2">
        <p className="max-w-prose">{useQuestionText(code, typed, town)}</p>
        {choices.length > 0 && !isOpen ? (
          <p>{code === 'unknown-code' ? t('place.nearStates') : t('place.near')}</p>
        ) : null}
        {choices.length > 0 ? <Links links={choices} /> : null}
        {code === 'two-states' && choices.length < 2 ? (
          <p className="text-small">{t('place.otherState')}</p>
        ) : null}
      </div>
    </Notice>
  );
}

function useQuestionText(code: PlaceQuestion['code'], typed: string, town: string): string {
  const t = useT('services');
  switch (code) {
    case 'not-a-code':
      return t('place.notACode', { typed });
    case 'unknown-code':
      return t('place.unknownCode', { typed });
    case 'unknown-name':
      return t('place.unknownName', { typed });
    case 'two-states':
      return t('place.twoStates', { typed, town });
    case 'several':
      return t('place.several', { typed });
  }
}
