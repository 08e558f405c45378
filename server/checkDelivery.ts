import { checkDelivery, NoDelivery, NotAsPublished } from './releases/checkDelivery.ts';

/*
 * `npm run check-delivery -- delivery.zip`: for an office that was handed one. It needs no settings, no database and no network, and ends
 * with 0 when the delivery is as it was published, 3 when it is not, 2 when what it was given is no delivery.
 */

const [path, ...more] = process.argv.slice(2);

async function run() {
  if (path === undefined || more.length > 0)
    throw new NoDelivery(
      'Name one delivery, or the folder that it was unpacked to: npm run check-delivery -- delivery.zip',
    );
  process.stdout.write(`${await checkDelivery(path)}\n`);
}

run().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof NotAsPublished ? 3 : error instanceof NoDelivery ? 2 : 1;
});
