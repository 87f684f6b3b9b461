import { useT } from '~/i18n/use-t';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { CHECK_FORM_ID } from './check-fields';

export interface NextQuestion {
  readonly question: string;
  readonly decides: readonly string[];
  /** The field of the check that asks it; null where only the case does. */
  readonly field: string | null;
}

const OPEN_QUESTIONS = 3;

/** Facts that would make the plan more certain, the weightiest first. */
export function NextQuestions({ next }: { next: readonly NextQuestion[] }) {
  const t = useT('check');
  if (next.length === 0) return null;
  const more = next.slice(OPEN_QUESTIONS);
  return (
    <Card title={t('result.next')}>
      <p className="mb-4 max-w-prose text-ink-muted">
        {t('result.nextLead')} {t('result.nextInCase')}
      </p>
      <div className="grid gap-4">
        <QuestionList questions={next.slice(0, OPEN_QUESTIONS)} />
        {more.length > 0 ? (
          <Disclosure summary={t('result.nextMore', { number: String(more.length) })}>
            <QuestionList questions={more} />
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}

function QuestionList({ questions }: { questions: readonly NextQuestion[] }) {
  const t = useT('check');
  return (
    <ul className="grid gap-4">
      {questions.map(({ question, decides, field }) => (
        <li key={question} className="grid gap-1 border-l-2 border-warning-edge pl-3">
          <p className="font-semibold">{question}</p>
          {decides.length > 0 ? (
            <p className="text-small text-ink-muted">
              {t('result.nextDecides', { routes: decides.join(', ') })}
            </p>
          ) : null}
          {field === null ? null : (
            <p className="print:hidden">
              <a
                href={`#${CHECK_FORM_ID}-${field}`}
                className="inline-flex min-h-6 items-center text-link underline underline-offset-4"
              >
                {t('result.nextHere')}
                <span className="sr-only">: {question}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
