import type { ReactNode } from 'react';

import { fill } from '~/i18n/candidate/candidate-words';

import { buttonClasses, LinkButton } from '../button';
import { Card } from '../card';
import { useWords } from './use-words';

export interface DataPageProps {
  /** Address of the page; null in HR's preview. */
  base: string | null;
  data: {
    organisation: string;
    since: string;
    lastDay: string;
    shares: ReadonlyArray<{ name: string; since: string; end: string | null }>;
    log: ReadonlyArray<{
      id: string;
      at: string;
      kind: 'invited' | 'opened' | 'reported' | 'settled' | 'uploaded';
    }>;
    seen: ReadonlyArray<{ id: string; at: string; who: string | null; name: string }>;
  };
}

/** Who holds what of the candidate, since when, what for, until when, who has seen it, and how to end it. */
export function DataPage({ base, data }: DataPageProps) {
  const { data: words } = useWords();
  return (
    <>
      <h1 className="text-h1">{words.title}</h1>
      <Card title={words.whoTitle}>
        <div className="grid grid-cols-1 gap-4">
          <p>{fill(words.who, { organisation: data.organisation })}</p>
          <dl className="grid grid-cols-1 gap-3">
            <Line term={words.since}>{data.since}</Line>
            <Line term={words.purpose}>{words.purposeText}</Line>
            <Line term={words.until}>{fill(words.untilText, { date: data.lastDay })}</Line>
            <Line term={words.what}>{words.whatText}</Line>
          </dl>
        </div>
      </Card>
      <Card title={words.sharesTitle}>
        <div className="grid grid-cols-1 gap-2">
          {data.shares.length === 0 ? (
            <p>{words.sharesNone}</p>
          ) : (
            <ul className="list-disc ps-5">
              {data.shares.map(({ name, since, end }) => (
                <li key={`${name} ${since}`}>
                  {end === null
                    ? fill(words.sharedWith, { name, date: since })
                    : fill(words.sharedEnded, { name, date: since, end })}
                </li>
              ))}
            </ul>
          )}
          <p className="text-small text-ink-muted">{words.sharesNote}</p>
        </div>
      </Card>
      <Card title={words.seenTitle}>
        {data.seen.length === 0 ? (
          <p>{words.seenNone}</p>
        ) : (
          <ul className="grid grid-cols-1 gap-1">
            {data.seen.map(({ id, at, who, name }) => (
              <li key={id}>{fill(words.seen, { date: at, who: who ?? words.seenByYou, name })}</li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={words.logTitle}>
        <ul className="grid grid-cols-1 gap-1">
          {data.log.map(({ id, at, kind }) => (
            <li key={id}>
              <span className="text-ink-muted">{at}:</span> {words.log[kind]}
            </li>
          ))}
        </ul>
      </Card>
      {base === null ? null : <Takeaway base={base} />}
      <Card title={words.rightsTitle}>
        <p>{words.rights}</p>
      </Card>
      {base === null ? null : (
        <Card title={words.withdrawTitle}>
          <div className="grid grid-cols-1 gap-3">
            <p>{words.withdrawLead}</p>
            <div>
              <LinkButton to={`${base}/withdraw`} look="danger">
                {words.withdraw}
              </LinkButton>
            </div>
          </div>
        </Card>
      )}
    </>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Takeaway({ base }: { base: string }) {
  const { data: words } = useWords();
  return (
    <Card title={words.takeTitle}>
      <div className="grid grid-cols-1 gap-3">
        <p>{words.takeText}</p>
        <p className="flex flex-wrap gap-3">
          <a href={`${base}/data/export?format=html`} className={buttonClasses('secondary')}>
            {words.takeRead}
          </a>
          <a href={`${base}/data/export?format=json`} download className={buttonClasses('secondary')}>
            {words.takeFile}
          </a>
        </p>
      </div>
    </Card>
  );
}
