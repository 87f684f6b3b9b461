import { Link } from '@remix-run/react';

import { useT } from '~/i18n/use-t';

import { Card } from '../card';

export type SimilarLink =
  | { kind: 'public'; id: string; question: string; language: string; desk: string }
  | { kind: 'own'; id: string; question: string; number: number };

/** What was answered already, as links that leave the form open beside them. */
export function SimilarAnswers({ base, answers }: { base: string; answers: readonly SimilarLink[] }) {
  const t = useT('articles');
  if (answers.length === 0) return null;
  return (
    <Card title={t('similar.title')} className="max-w-3xl">
      <p>{t('similar.lead')}</p>
      <ul className="mt-3 grid gap-3">
        {answers.map((answer) => (
          <li key={answer.id}>
            <Link
              to={answer.kind === 'own' ? `${base}/enquiries/${answer.id}` : `/guide/answers/${answer.id}`}
              target="_blank"
              className="text-link underline underline-offset-4"
              lang={answer.kind === 'own' ? undefined : answer.language}
            >
              {answer.question}
            </Link>
            <p className="text-small text-ink-muted">
              {answer.kind === 'own'
                ? t('similar.own', { number: String(answer.number) })
                : t('similar.public', { desk: answer.desk })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
