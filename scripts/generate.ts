/** npm run generate: Prisma's client, without any download. */
import { generateClient } from './database/generate';

console.log(generateClient() ? 'Prisma client written.' : 'Prisma client is up to date.');
