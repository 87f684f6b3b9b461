import { useEffect, useState, type ChangeEvent } from 'react';

import { useT } from '~/i18n/use-t';

import { Notice } from '../notice';
import type { PaperLine } from './verified-papers';

type Outcome = { kind: 'working' | 'failed' | 'none' | 'pdf' | 'zip' } | { kind: 'paper'; title: string };

/** Compares a file on the device itself: its bytes are hashed here and go nowhere. Shown with a script only. */
export function CompareFile({
  papers,
  pdfHashes,
}: {
  papers: readonly PaperLine[];
  pdfHashes: readonly string[];
}) {
  const t = useT('verify');
  const [isReady, setReady] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // Without a script, or where the browser cannot hash (no https), the commands below do the same.
  useEffect(() => setReady(globalThis.crypto?.subtle !== undefined), []);
  if (!isReady) return null;

  const compare = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    setOutcome({ kind: 'working' });
    setOutcome(await outcomeOf(file, papers, pdfHashes));
  };
  return (
    <div className="grid gap-3">
      <label htmlFor="compare-file" className="font-semibold">
        {t('compare.pick')}
      </label>
      <p id="compare-hint" className="text-ink-muted">
        {t('compare.pickHint')}
      </p>
      <input
        id="compare-file"
        type="file"
        aria-describedby="compare-hint"
        onChange={(event) => void compare(event)}
        className="min-h-target w-full min-w-0"
      />
      <div aria-live="polite">{outcome === null ? null : <Result outcome={outcome} />}</div>
    </div>
  );
}

async function outcomeOf(
  file: File,
  papers: readonly PaperLine[],
  pdfHashes: readonly string[],
): Promise<Outcome> {
  try {
    const hash = hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    const paper = papers.find(({ sha256 }) => sha256 === hash);
    if (paper !== undefined) return { kind: 'paper', title: paper.title };
    if (pdfHashes.includes(hash)) return { kind: 'pdf' };
    return { kind: /\.zip$/i.test(file.name) ? 'zip' : 'none' };
  } catch {
    return { kind: 'failed' };
  }
}

function hex(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function Result({ outcome }: { outcome: Outcome }) {
  const t = useT('verify');
  switch (outcome.kind) {
    case 'working':
      return <p>{t('compare.working')}</p>;
    case 'failed':
      return <Notice kind="warning">{t('compare.failed')}</Notice>;
    case 'zip':
      return <Notice>{t('compare.matchZip')}</Notice>;
    case 'none':
      return <Notice kind="danger">{t('compare.noMatch')}</Notice>;
    case 'pdf':
      return <Notice kind="success">{t('compare.matchPdf')}</Notice>;
    case 'paper':
      return <Notice kind="success">{t('compare.matchPaper', { paper: outcome.title })}</Notice>;
  }
}
