import { overEveryEngine } from '../../../../packages/register/test/support/engines.ts';
import { equalDataOn } from '../support/equal-data.ts';

overEveryEngine((told) => equalDataOn(async () => told().register));
