import Sequencer from '@jest/test-sequencer';

/*
 * A long file that begins late leaves the other cores with nothing to do. Jest knows how long each took the last time, but not in a
 * fresh clone, where it goes by the size of a file.
 */
const longest = [
  'journeys/municipality',
  'server/transfer/exactlyOnce',
  'journeys/ngo',
  'journeys/release',
  'journeys/public',
  'server/launch/launch',
  'server/statistics/audit/wholeDraft',
  'journeys/statistics',
  'server/statistics/audit/vectors',
  'server/accessMatrix/matrix',
  'journeys/questionnaire',
  'server/statistics/errata/killed',
  'journeys/study',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const known = longest.findIndex((it) => path.endsWith(`/${it}.test.ts`));
      return known < 0 ? longest.length : known;
    };
    return super.sort(tests).toSorted((one, other) => place(one) - place(other));
  }
}
