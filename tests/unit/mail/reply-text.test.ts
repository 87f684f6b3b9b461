import { describe, expect, it } from 'vitest';

import { readMail } from '~/services/incoming/read-mail.server';
import { replyText } from '~/domain/mail/reply-text';

/** As programs quote our mail. */
const answers: ReadonlyArray<readonly [program: string, mail: string, text: string]> = [
  [
    'Gmail, German',
    'Ist heute raus.\n\nAm Fr., 12. März 2027 um 07:30 Uhr schrieb Lotsenwerk <no-reply@lotsenwerk.example>:\n\n> Bis 15.03.2027: Anerkennung beantragen\n> Was zu tun ist\n',
    'Ist heute raus.',
  ],
  [
    'Gmail, the line before the quote broken in two',
    'Ist heute raus.\n\nAm Fr., 12. März 2027 um 07:30 Uhr schrieb Lotsenwerk Musterbetrieb <\npost+r-abcdefghijklmnop@in.lotsenwerk.example>:\n\n> Bis 15.03.2027\n',
    'Ist heute raus.',
  ],
  [
    'Outlook, German',
    'Die Kammer hat geantwortet,\nder Bescheid kommt im April.\n\nMit freundlichen Grüßen\nKim Muster\nPflegedienst Muster GmbH\n\nVon: Lotsenwerk <no-reply@lotsenwerk.example>\nGesendet: Freitag, 12. März 2027 07:30\nAn: Kim Muster <kim@betrieb.example>\nBetreff: Fall 7: Schritt bis 15.03.2027\n\nBis 15.03.2027: Anerkennung beantragen\n',
    'Die Kammer hat geantwortet,\nder Bescheid kommt im April.',
  ],
  [
    'Outlook, older: a line above the block',
    'Erledigt.\n\n-----Ursprüngliche Nachricht-----\nVon: Lotsenwerk [mailto:no-reply@lotsenwerk.example]\nGesendet: Freitag, 12. März 2027 07:30\nAn: Kim Muster\nBetreff: Fall 7\n\nBis 15.03.2027\n',
    'Erledigt.',
  ],
  [
    'Outlook on the phone',
    'Mache ich morgen.\n\nOutlook für iOS beziehen<https://muster.example>\n________________________________\nVon: Lotsenwerk <no-reply@lotsenwerk.example>\nGesendet: Friday, March 12, 2027 7:30:00 AM\nAn: Kim Muster\nBetreff: Fall 7\n\nBis 15.03.2027',
    'Mache ich morgen.',
  ],
  [
    'webmail of a German provider',
    'Haben wir schon.\n\nGesendet: Freitag, 12. März 2027 um 07:30 Uhr\nVon: "Lotsenwerk" <no-reply@lotsenwerk.example>\nAn: kim@betrieb.example\nBetreff: Fall 7\n\nBis 15.03.2027: Anerkennung',
    'Haben wir schon.',
  ],
  [
    'Apple Mail on the phone',
    'Ja, Termin steht!\n\nVon meinem iPhone gesendet\n\n> Am 12.03.2027 um 07:30 schrieb Lotsenwerk <no-reply@lotsenwerk.example>:\n> \n> Bis 15.03.2027\n',
    'Ja, Termin steht!',
  ],
  [
    'Thunderbird, with the answer below the quote',
    'Am 12.03.27 um 07:30 schrieb Lotsenwerk:\n> Bis 15.03.2027: Anerkennung beantragen\n\nDas hat die Kammer schon bestätigt.\n',
    'Das hat die Kammer schon bestätigt.',
  ],
  [
    'English',
    'Sent it yesterday.\n\nThanks,\n\nOn Fri, Mar 12, 2027 at 7:30 AM Lotsenwerk <no-reply@lotsenwerk.example> wrote:\n\n> By 15 March 2027\n',
    'Sent it yesterday.\n\nThanks,',
  ],
  [
    'a signature behind two dashes',
    'Der Vertrag ist unterschrieben.\n-- \nKim Muster\nTel. 0361 000000\n',
    'Der Vertrag ist unterschrieben.',
  ],
  [
    'no quote at all, several paragraphs',
    'Erstens.\n\nZweitens.\n\n\n\nDrittens.',
    'Erstens.\n\nZweitens.\n\nDrittens.',
  ],
  ['nothing but the quote', '> Bis 15.03.2027\n> Anerkennung beantragen\n', ''],
  ['nothing but a greeting', 'Viele Grüße\nKim', 'Viele Grüße\nKim'],
  [
    'a sentence that begins with Am',
    'Am Montag rufe ich dort an.\nAm Dienstag schicke ich alles.',
    'Am Montag rufe ich dort an.\nAm Dienstag schicke ich alles.',
  ],
];

describe('the words of an answer', () => {
  it.each(answers)('%s', (_program, mail, text) => {
    expect(replyText(mail.replaceAll('\n', '\r\n')).text).toBe(text);
  });

  it('keeps the signature apart', () => {
    const { signature } = replyText('Erledigt.\n\nMit freundlichen Grüßen\nKim Muster\nPflegedienst');
    expect(signature).toContain('Kim Muster');
  });

  it('is made of html where there is nothing else, and nothing of it can act', async () => {
    const raw = [
      'From: Kim <kim@betrieb.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<html><head><style>p{color:red}</style></head><body><script>alert(1)</script><p>Ist <b>heute</b> raus.</p>',
      '<img src="https://spion.example/x.gif"><blockquote type="cite"><p>Bis 15.03.2027</p></blockquote></body></html>',
    ].join('\r\n');
    const { text } = replyText((await readMail(Buffer.from(raw))).text);
    expect(text).toContain('Ist heute raus.');
    expect(text).not.toMatch(/alert|color|<|spion|15\.03/);
  });

  it('of thirty thousand characters that look like a beginning is found in a second', () => {
    const began = performance.now();
    for (const piece of ['Am schrieb ', '> ', 'Von: \n', 'On wrote', '_', 'a\n', '-- \n'])
      replyText(piece.repeat(Math.ceil(40_000 / piece.length)));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
