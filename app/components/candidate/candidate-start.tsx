import { fill } from '~/i18n/candidate/candidate-words';

import { buttonClasses, LinkButton } from '../button';
import { Card } from '../card';
import { Icon } from '../icon';
import { actorWords } from './actor-words';
import { CandidateNote } from './candidate-note';
import { Contacts, type ContactsProps } from './contacts';
import { PageTitle } from './page-title';
import { OfficeWords } from './office-words';
import { useWords } from './use-words';

export interface StartView {
  organisation: string;
  addressee: string;
  isClosed: boolean;
  hasPlan: boolean;
  textLanguage: 'de' | 'en';
  next: { id: string; title: string; by: string | null; isOverdue: boolean } | null;
  waitingFor: string | null;
  hasOpenPapers: boolean;
  appointments: ReadonlyArray<{ id: string; title: string; day: string }>;
  contacts: ContactsProps['contacts'];
}

export interface CandidateStartProps {
  /** Address of the page; null in HR's preview, where nothing leads anywhere. */
  base: string | null;
  start: StartView;
}

/** What is next, by when, and who helps. */
export function CandidateStart({ base, start }: CandidateStartProps) {
  const words = useWords();
  const { addressee, organisation } = start;
  return (
    <>
      <div className="grid grid-cols-1 gap-2">
        <PageTitle>
          {addressee === '' ? words.start.helloPlain : fill(words.start.hello, { name: addressee })}
        </PageTitle>
        <p className="text-lead text-ink-muted">{fill(words.start.intro, { organisation })}</p>
      </div>
      {start.isClosed ? (
        <CandidateNote>
          <p>{words.start.closed}</p>
        </CandidateNote>
      ) : null}
      <Card title={words.start.nextTitle}>
        <Next base={base} start={start} />
      </Card>
      {start.hasOpenPapers ? (
        <CandidateNote kind="warning">
          <p>{words.start.papersOpen}</p>
          {base === null ? null : (
            <div>
              <LinkButton to={`${base}/papers`} look="secondary">
                {words.start.toPapers}
              </LinkButton>
            </div>
          )}
        </CandidateNote>
      ) : null}
      <Card title={words.appointments.title}>
        <Appointments base={base} start={start} />
      </Card>
      <Contacts contacts={start.contacts} organisation={organisation} textLanguage={start.textLanguage} />
      <OfficeWords />
    </>
  );
}

function Next({ base, start }: CandidateStartProps) {
  const words = useWords();
  const { next, waitingFor, hasPlan, textLanguage } = start;
  if (!hasPlan) return <p>{words.start.noPlan}</p>;
  if (next === null) {
    return (
      <div className="grid grid-cols-1 gap-1">
        <p className="text-lead">{words.start.nextNone}</p>
        {waitingFor === null ? null : (
          <p>{fill(words.start.waitingFor, { who: actorWords(words, waitingFor) })}</p>
        )}
      </div>
    );
  }
  return (
    <div className="grid grid-cols-1 gap-3">
      <p className="text-h3 font-semibold" lang={textLanguage}>
        <bdi>{next.title}</bdi>
      </p>
      {next.by === null ? null : (
        <p className="inline-flex items-center gap-2">
          <Icon name="clock" />
          {fill(words.steps.until, { date: next.by })}
        </p>
      )}
      {next.isOverdue ? <p className="font-semibold text-warning">{words.steps.overdue}</p> : null}
      {base === null ? null : (
        <div>
          <LinkButton to={`${base}/steps#step-${next.id}`}>{words.start.toStep}</LinkButton>
        </div>
      )}
    </div>
  );
}

function Appointments({ base, start }: CandidateStartProps) {
  const { appointments: words } = useWords();
  if (start.appointments.length === 0) return <p>{words.none}</p>;
  return (
    <div className="grid grid-cols-1 gap-3">
      <ul className="grid grid-cols-1 gap-3">
        {start.appointments.map(({ id, title, day }) => (
          <li key={id} className="grid grid-cols-1 gap-2 rounded-control border border-line p-3">
            <p className="font-semibold">{day}</p>
            <p>
              <bdi lang={start.textLanguage}>{title}</bdi>
            </p>
            {base === null ? null : (
              <div>
                <a href={`${base}/calendar/${id}.ics`} download className={buttonClasses('secondary')}>
                  {words.add}
                </a>
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className="text-small text-ink-muted">{words.note}</p>
    </div>
  );
}
