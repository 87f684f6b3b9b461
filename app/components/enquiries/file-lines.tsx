import { useLanguage, useT } from '~/i18n/use-t';

import { formatFileSize } from '../sharing/file-size';

export interface FileShown {
  id: string;
  name: string;
  sizeBytes: number;
  /** Why it cannot be opened; null: it can. */
  problem: string | null;
}

const PROBLEM_KEY = {
  empty: 'file.empty',
  'wrong-type': 'file.wrongType',
  'outlook-package': 'file.outlookPackage',
  encrypted: 'file.encrypted',
  broken: 'file.broken',
  bomb: 'file.broken',
  macros: 'file.macros',
  'too-many': 'file.tooMany',
  'no-case': 'file.noCase',
} as const;

/** Files of an enquiry: links where they can be opened, and why where they cannot. */
export function FileLines({ files, path }: { files: readonly FileShown[]; path: string | null }) {
  const t = useT('enquiries');
  const language = useLanguage();
  return (
    <ul className="grid gap-1">
      {files.map(({ id, name, sizeBytes, problem }) => (
        <li key={id} className="[overflow-wrap:anywhere]">
          {problem === null && path !== null ? (
            <a
              href={`${path}/${id}`}
              className="inline-block py-1 text-link underline underline-offset-4"
              target="_blank"
              rel="noreferrer"
            >
              {name}
            </a>
          ) : (
            name
          )}{' '}
          <span className="text-small text-ink-muted">
            {problem === null
              ? formatFileSize(sizeBytes, language)
              : t(PROBLEM_KEY[problem in PROBLEM_KEY ? (problem as keyof typeof PROBLEM_KEY) : 'broken'])}
          </span>
        </li>
      ))}
    </ul>
  );
}
