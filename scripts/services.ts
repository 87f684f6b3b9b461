/**
 * The directory on the command line: `npm run --silent services -- --postal-code 99084 --topic recognition
 * --audience employer --json`. Prints the services that fit, best first, each with its reasons; without `--json` a
 * table. Reads what ships with the product: neither database nor server is needed.
 *
 * Exit 0: an answer; 2: invalid input, told as JSON on standard error; 1: our own fault.
 */
import { matchServices, withServices } from '~/domain/directory';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { servicesToBegin } from '~/domain/directory/reference-entries';
import { systemClock } from '~/platform/clock.server';

import { readOptions } from './services/read-options';
import { asJson, asTable } from './services/service-list';

const INVALID_INPUT = 2;
const OWN_FAULT = 1;

// A reader that has seen enough closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : OWN_FAULT);
});

// Chambers and deciding bodies are entries as well, as they are in every installation.
const directory = withServices(bundledDirectory, servicesToBegin(bundledDirectory));

const options = readOptions(directory, process.argv.slice(2), systemClock().today());
if (options.ok) {
  const matches = matchServices(directory, options.query);
  const answer = options.isJson ? asJson(directory, options.query, matches) : asTable(matches);
  process.stdout.write(`${answer}\n`);
} else {
  process.stderr.write(`${JSON.stringify({ errors: options.errors })}\n`);
  process.exitCode = INVALID_INPUT;
}
