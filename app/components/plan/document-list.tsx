import type { PlanDocument } from '~/domain/plan/contract';
import { useT } from '~/i18n/use-t';
import { textKey } from './text-key';

/** Papers of a step or of the whole plan: who brings them, in which form, with which translation. */
export function DocumentList({ documents }: { documents: readonly Omit<PlanDocument, 'steps'>[] }) {
  const t = useT('plan');
  return (
    <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2">
      {documents.map((document) => (
        <li key={document.id} className="border-l-2 border-line pl-3">
          <p className="font-semibold">{document.title}</p>
          <p className="text-small">{document.text}</p>
          <p className="text-small text-ink-muted">
            {t('documents.broughtBy', { actor: t(`actor.${textKey(document.broughtBy)}`) })} ·{' '}
            {t(`documents.form.${textKey(document.form)}`)} ·{' '}
            {t(`documents.translation.${textKey(document.translation)}`)}
          </p>
        </li>
      ))}
    </ul>
  );
}
