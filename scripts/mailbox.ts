/**
 * The local mailbox as a program of its own (`npx tsx scripts/mailbox.ts`), and the door to it for tests.
 * MAILBOX_SMTP_PORT (1025) takes mail, MAILBOX_PORT (3025) shows it; the mails lie in .data/mailbox.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { DATA_FOLDER } from './database/places';
import { startMailbox } from './mailbox/mailbox';

export * from './mailbox/mailbox';

async function main(): Promise<void> {
  const mailbox = await startMailbox({
    smtpPort: Number(process.env['MAILBOX_SMTP_PORT'] ?? 1025),
    httpPort: Number(process.env['MAILBOX_PORT'] ?? 3025),
    folder: path.join(DATA_FOLDER, 'mailbox'),
  });
  console.log(`Mailbox: ${mailbox.url}, takes mail at ${mailbox.smtpUrl}`);
  const stop = () => void mailbox.stop().then(() => process.exit(0));
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
