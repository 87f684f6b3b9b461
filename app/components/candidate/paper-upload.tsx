import { useRevalidator } from '@remix-run/react';
import { useRef, useState, type FormEvent } from 'react';

import { ACCEPTED_FILES } from '~/domain/folder/limits';
import { fill, type CandidateWords } from '~/i18n/candidate/candidate-words';

import { Button } from '../button';
import { sendFile, type SendOutcome } from './send-file';
import { uploadProblem } from './upload-problem';
import { useWords } from './use-words';

interface Line {
  id: number;
  file: File;
  /** Per cent that are sent. */
  percent: number;
  /** Null while it is on its way. */
  outcome: SendOutcome | null;
}

export interface PaperUploadProps {
  base: string;
  paperKey: string;
  title: string;
  hasFiles: boolean;
}

/**
 * Files for one paper: a plain form that works without a script. With one, files go one after the other with their
 * progress, and what broke off can be sent again.
 */
export function PaperUpload({ base, paperKey, title, hasFiles }: PaperUploadProps) {
  const words = useWords();
  const { revalidate } = useRevalidator();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [isEmpty, setEmpty] = useState(false);
  const count = useRef(0);
  const fieldId = `file-${paperKey}`;

  const change = (id: number, values: Partial<Line>) =>
    setLines((now) => now.map((line) => (line.id === id ? { ...line, ...values } : line)));

  async function send(wanted: readonly Line[]) {
    for (const { id, file } of wanted) {
      const outcome = await sendFile({ url: `${base}/papers/upload`, paperKey }, file, (share) =>
        change(id, { percent: Math.round(share * 100) }),
      );
      change(id, { outcome });
    }
    revalidate();
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('file');
    const files = field instanceof HTMLInputElement ? [...(field.files ?? [])] : [];
    setEmpty(files.length === 0);
    const added = files.map((file) => ({ id: (count.current += 1), file, percent: 0, outcome: null }));
    setLines((now) => [...now.filter((line) => line.outcome?.kind !== 'arrived'), ...added]);
    event.currentTarget.reset();
    void send(added);
  }

  function retry(line: Line) {
    change(line.id, { outcome: null, percent: 0 });
    void send([line]);
  }

  return (
    <form
      method="post"
      action={`${base}/papers`}
      encType="multipart/form-data"
      onSubmit={onSubmit}
      className="grid grid-cols-1 gap-3 rounded-control bg-sunken p-3"
    >
      <input type="hidden" name="paper" value={paperKey} />
      <div className="grid grid-cols-1 gap-1">
        <label htmlFor={fieldId} className="font-semibold">
          {hasFiles ? words.papers.add : words.papers.choose}
          <span className="sr-only">: {title}</span>
        </label>
        <input
          id={fieldId}
          name="file"
          type="file"
          multiple
          accept={ACCEPTED_FILES}
          aria-describedby="upload-limits"
          className="min-h-target w-full rounded-control border border-line-strong bg-surface p-2 text-small file:me-3 file:min-h-8 file:rounded-control file:border file:border-line-strong file:bg-surface file:px-3 file:font-semibold file:text-link"
        />
      </div>
      {isEmpty ? (
        <p role="alert" className="font-semibold text-danger">
          {words.papers.problem.noFile}
        </p>
      ) : null}
      <div>
        <Button type="submit" look="secondary">
          {words.papers.upload}
          <span className="sr-only">: {title}</span>
        </Button>
      </div>
      <ul className="grid grid-cols-1 gap-2" aria-live="polite">
        {lines.map((line) => (
          <li key={line.id} className="grid grid-cols-1 gap-1">
            <p className="[overflow-wrap:anywhere]">{lineText(words, line)}</p>
            {line.outcome === null ? (
              <progress
                max={100}
                value={line.percent}
                aria-label={line.file.name}
                className="h-2 w-full accent-primary"
              />
            ) : null}
            {line.outcome?.kind === 'cut' || isWorthRetry(line) ? (
              <div>
                <Button look="secondary" onClick={() => retry(line)}>
                  {words.papers.retry}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </form>
  );
}

function isWorthRetry({ outcome }: Line): boolean {
  return outcome?.kind === 'refused' && (outcome.reason === 'storage-down' || outcome.reason === 'cut-off');
}

function lineText(words: CandidateWords, { file, percent, outcome }: Line): string {
  const { name } = file;
  if (outcome === null) return fill(words.papers.sending, { name, percent: `${percent} %` });
  if (outcome.kind === 'arrived') return fill(words.papers.arrived, { name });
  if (outcome.kind === 'cut') return fill(words.papers.cut, { name });
  return uploadProblem(words, outcome.reason, name);
}
