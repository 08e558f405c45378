import { ageBands } from './ageBands.ts';
import { areas } from './areas.ts';
import { biasMotivations } from './biasMotivations.ts';
import type { CodeList } from './codeList.ts';
import { delayBands } from './delayBands.ts';
import { documentChecks } from './documentChecks.ts';
import { duplicates } from './duplicates.ts';
import { forms } from './forms.ts';
import { genders } from './genders.ts';
import { grounds, groundsInStatistics } from './grounds.ts';
import { indicatorKinds } from './indicatorKinds.ts';
import { municipalities } from './municipalities.ts';
import { offences } from './offences.ts';
import { places } from './places.ts';
import { qualityCriteria } from './qualityCriteria.ts';
import { landsdele, regions } from './regions.ts';
import { reporterRoles } from './reporterRoles.ts';
import { serviceSteps } from './serviceSteps.ts';
import { severities } from './severities.ts';
import { sources } from './sources.ts';

/** Every classification that is published. */
export const codeLists: readonly CodeList[] = [
  grounds,
  groundsInStatistics,
  forms,
  areas,
  places,
  offences,
  biasMotivations,
  reporterRoles,
  ageBands,
  genders,
  sources,
  delayBands,
  duplicates,
  serviceSteps,
  severities,
  qualityCriteria,
  documentChecks,
  indicatorKinds,
  municipalities,
  landsdele,
  regions,
];
