import { onEveryEngine } from '../../../../packages/register/test/support/engines.ts';
import { equalDataOn } from '../support/equal-data.ts';

onEveryEngine((fixture) => equalDataOn(async () => fixture().register));
