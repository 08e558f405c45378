import { releases } from '../accessMatrix/releases.fixture.ts';
import { openDoors, type OpenDoors } from '../testing/doors.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';

export interface ReleasesWorld {
  api: TestApi;
  house: OpenDoors;
  published: string;
  draft: string;
  sha256: string;
  close(): Promise<void>;
}

/** A published quarter and the draft of the next one, behind doors that are open. */
export async function releasesWorld(): Promise<ReleasesWorld> {
  const api = await testApi();
  const made = await releases(api);
  const house = await openDoors(api, []);
  const close = async () => {
    await house.close();
    await api.close();
  };
  return { api, house, ...made, close };
}
