import { fill, type CandidateWords } from '~/i18n/candidate/candidate-words';

import { Badge, type BadgeTone } from '../badge';
import { Icon } from '../icon';
import { PaperUpload } from './paper-upload';
import { useWords } from './use-words';

export interface PaperCard {
  key: string;
  title: string;
  text: string | null;
  form: keyof CandidateWords['papers']['forms'] | null;
  translation: keyof CandidateWords['papers']['translations'] | null;
  state: keyof CandidateWords['papers']['state'];
  gaps: ReadonlyArray<keyof CandidateWords['papers']['gap']>;
  /** Why a file was not in order, as HR wrote it. */
  reason: string | null;
  /** `canOpen`: the candidate uploaded it. */
  files: ReadonlyArray<{ id: string; name: string; canOpen: boolean }>;
}

export interface PaperListProps {
  /** Address of the page; null in HR's preview, where nothing is sent. */
  base: string | null;
  papers: {
    /** Files are taken. */
    isOpen: boolean;
    textLanguage: 'de' | 'en';
    papers: readonly PaperCard[];
  };
}

const TONES: Record<PaperCard['state'], BadgeTone> = {
  missing: 'warning',
  uploaded: 'info',
  accepted: 'success',
  rejected: 'danger',
  expired: 'danger',
  incomplete: 'warning',
  notNeeded: 'neutral',
};

/** What is asked of the candidate, in what form, and what is there. */
export function PaperList({ base, papers: { isOpen, papers, textLanguage } }: PaperListProps) {
  const words = useWords();
  if (papers.length === 0) return <p>{words.papers.none}</p>;
  return (
    <>
      <ul className="grid grid-cols-1 gap-4">
        {papers.map((paper) => (
          <li
            key={paper.key}
            id={`paper-${paper.key}`}
            className="grid grid-cols-1 gap-3 rounded-card border border-line bg-surface p-4 shadow-card"
          >
            <Head paper={paper} textLanguage={textLanguage} />
            <Files base={base} files={paper.files} />
            {base !== null && isOpen && paper.state !== 'notNeeded' ? (
              <PaperUpload
                base={base}
                paperKey={paper.key}
                title={paper.title}
                hasFiles={paper.files.length > 0}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <p className="text-small text-ink-muted">{words.steps.planLanguage}</p>
    </>
  );
}

function Head({ paper, textLanguage }: { paper: PaperCard; textLanguage: 'de' | 'en' }) {
  const { papers: words } = useWords();
  const { title, text, form, translation, state, gaps, reason } = paper;
  return (
    <div className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 className="min-w-0 text-h3 [overflow-wrap:anywhere] hyphens-auto" lang={textLanguage}>
          <bdi>{title}</bdi>
        </h2>
        <Badge tone={TONES[state]}>{words.state[state]}</Badge>
      </div>
      {text === null ? null : (
        <p lang={textLanguage} dir="ltr">
          {text}
        </p>
      )}
      <dl className="grid grid-cols-1 gap-1 text-small">
        {form === null ? null : (
          <div className="flex flex-wrap gap-x-2">
            <dt className="text-ink-muted">{words.form}:</dt>
            <dd>{words.forms[form]}</dd>
          </div>
        )}
        {translation === null ? null : (
          <div className="flex flex-wrap gap-x-2">
            <dt className="text-ink-muted">{words.translation}:</dt>
            <dd>{words.translations[translation]}</dd>
          </div>
        )}
      </dl>
      {gaps.map((gap) => (
        <p key={gap} className="font-semibold text-warning">
          {words.gap[gap]}
        </p>
      ))}
      {reason === null ? null : <p className="font-semibold">{fill(words.reason, { reason })}</p>}
    </div>
  );
}

function Files({ base, files }: { base: string | null; files: PaperCard['files'] }) {
  const { papers: words } = useWords();
  if (files.length === 0) return null;
  return (
    <div className="grid grid-cols-1 gap-1">
      <p className="text-small text-ink-muted">{words.files}</p>
      <ul className="grid grid-cols-1 gap-1">
        {files.map(({ id, name, canOpen }) => (
          <li key={id} className="flex items-start gap-2 [overflow-wrap:anywhere]">
            <Icon name="check" className="mt-1 text-success" />
            {base !== null && canOpen ? (
              <a
                href={`${base}/papers/${id}`}
                className="inline-flex min-h-6 items-center text-link underline underline-offset-4"
              >
                <bdi>{name}</bdi>
              </a>
            ) : (
              <bdi>{name}</bdi>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
