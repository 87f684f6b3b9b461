/** The mailbox as HTML: no scripts, no client, readable at any width. */
import type { MailboxMessage } from './store';
import { mailboxTexts, type MailboxLanguage } from './texts';

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#c9d1d9, #3b4651); --soft: light-dark(#f3f5f7, #1c242c); --link: light-dark(#0a5c8f, #7cc4f0); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.55 system-ui, sans-serif; background: light-dark(#fff, #12181e); color: light-dark(#1b2430, #e7ecf1); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
a { color: var(--link); } :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
form { display: inline-flex; flex-wrap: wrap; gap: .5rem; align-items: end; } .bar { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; align-items: end; margin: 1.5rem 0 1rem; }
label { display: block; font-weight: 600; } .hint { display: block; font-weight: 400; font-size: .875rem; }
input, button { font: inherit; padding: .5rem .75rem; min-height: 2.75rem; border: 1px solid currentColor; border-radius: .4rem; background: transparent; color: inherit; } button { cursor: pointer; font-weight: 600; }
ol { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
li.mail { border-bottom: 1px solid var(--line); padding: .75rem 0; display: grid; grid-template-columns: 11rem 1fr 2fr; gap: .25rem 1rem; overflow-wrap: anywhere; }
@media (max-width: 44rem) { li.mail { grid-template-columns: 1fr; } }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; overflow-wrap: anywhere; } dt { font-weight: 600; } dd { margin: 0; }
iframe { width: 100%; height: 36rem; border: 1px solid var(--line); border-radius: .4rem; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--soft); padding: 1rem; border-radius: .4rem; font: .95rem/1.5 ui-monospace, monospace; }
summary { cursor: pointer; font-weight: 600; padding: .5rem 0; }
`;

export function listPage(language: MailboxLanguage, messages: MailboxMessage[], search: string): string {
  const texts = mailboxTexts[language];
  const rows = messages.map(
    (message) => `<li class="mail"><time datetime="${message.receivedAt}">${moment(language, message)}</time>
<span>${escapeHtml(message.to.join(', '))}</span>
<a href="/messages/${encodeURIComponent(message.id)}">${escapeHtml(message.subject || texts.noSubject)}</a></li>`,
  );
  const empty = search === '' ? texts.empty : texts.nothingFound(search);
  return layout(
    language,
    texts.title,
    `<h1>${texts.title}</h1><p>${texts.lead}</p>
<div class="bar"><form action="/" method="get" role="search">
<label>${texts.search} <span class="hint" id="hint">${texts.searchHint}</span>
<input name="q" type="search" value="${escapeHtml(search)}" aria-describedby="hint"></label>
<button>${texts.find}</button>${search === '' ? '' : `<a href="/">${texts.showAll}</a>`}</form>
<details><summary>${texts.deleteAll}</summary><form action="/delete" method="post"><p>${texts.deleteSure}</p>
<button>${texts.deleteAll}</button></form></details></div>
<p role="status">${rows.length === 0 ? escapeHtml(empty) : texts.count(rows.length)}</p>
${rows.length === 0 ? '' : `<ol>${rows.join('\n')}</ol>`}`,
  );
}

export function messagePage(language: MailboxLanguage, message: MailboxMessage): string {
  const texts = mailboxTexts[language];
  const path = `/messages/${encodeURIComponent(message.id)}`;
  const attachments = message.attachments.map(
    (part) => `<li>${escapeHtml(part.filename)} (${escapeHtml(part.contentType)}, ${part.size} B)</li>`,
  );
  const formatted = `<h2>${texts.formatted}</h2>
<iframe src="${path}/html" title="${texts.formatted}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return layout(
    language,
    message.subject || texts.noSubject,
    `<p><a href="/">${texts.back}</a></p><h1>${escapeHtml(message.subject || texts.noSubject)}</h1>
<dl><dt>${texts.from}</dt><dd>${escapeHtml(message.from)}</dd>
<dt>${texts.columns.to}</dt><dd>${escapeHtml(message.to.join(', '))}</dd>
<dt>${texts.columns.received}</dt><dd><time datetime="${message.receivedAt}">${moment(language, message)}</time></dd></dl>
${message.html === null ? '' : formatted}
<h2>${texts.plain}</h2><pre>${withLinks(message.text)}</pre>
${attachments.length === 0 ? '' : `<h2>${texts.attachments}</h2><ul>${attachments.join('')}</ul>`}
<p><a href="${path}/raw">${texts.original}</a></p>`,
  );
}

export function notFoundPage(language: MailboxLanguage): string {
  const texts = mailboxTexts[language];
  return layout(language, texts.title, `<h1>${texts.notFound}</h1><p><a href="/">${texts.back}</a></p>`);
}

/** The mail's own html for the frame; its links open in a new tab, because the frame may not navigate. */
export function framePage(html: string): string {
  return `<base target="_blank">${html}`;
}

function layout(language: MailboxLanguage, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)} – Lotsenwerk</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;
}

function moment(language: MailboxLanguage, message: MailboxMessage): string {
  if (message.receivedAt === '') return '–';
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Berlin',
  });
  return format.format(new Date(message.receivedAt));
}

function withLinks(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/)
    .map((part, index) => {
      const escaped = escapeHtml(part);
      return index % 2 === 1 ? `<a href="${escaped}" target="_blank" rel="noopener">${escaped}</a>` : escaped;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
