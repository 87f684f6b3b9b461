/** A program that starts the kept PostgreSQL of a folder and holds it until it is killed. */
import { startPostgres } from '#scripts/postgres/embedded';

const [, , folder = ''] = process.argv;
const { url } = await startPostgres({ folder, durable: true });
process.stdout.write(`${url}\n`);
setInterval(() => undefined, 60_000);
