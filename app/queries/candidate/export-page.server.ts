import { CANDIDATE_WORDS } from '~/i18n/candidate';
import { directionOf, type CandidateLanguage } from '~/i18n/candidate/languages';

import type { CandidateExport } from './candidate-export.server';

/**
 * The candidate's data as one page without scripts or styles from elsewhere, to read, print or keep. Field names are
 * those of the data file.
 */
export function exportPage(content: CandidateExport, language: CandidateLanguage): string {
  const { data, title } = CANDIDATE_WORDS[language];
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${directionOf(language)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title></head>`,
    `<body><main><h1>${escaped(data.title)}</h1><p>${escaped(data.takeText)}</p>`,
    `<div dir="ltr" lang="en">${list(content)}</div>`,
    '</main></body></html>',
  ].join('\n');
}

function list(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? '–' : `<ol>${value.map((item) => `<li>${list(item)}</li>`).join('')}</ol>`;
  }
  if (typeof value === 'object' && value !== null) {
    const rows = Object.entries(value).map(
      ([name, inner]) => `<dt><strong>${escaped(name)}</strong></dt><dd>${list(inner)}</dd>`,
    );
    return `<dl>${rows.join('')}</dl>`;
  }
  if (value === null || value === undefined || value === '') return '–';
  return `<bdi>${escaped(String(value))}</bdi>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
