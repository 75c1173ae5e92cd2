import { overEveryEngine } from '../../../packages/register/test/engines.ts';
import { equalDataOn } from './equal-data.ts';

overEveryEngine((told) => equalDataOn(async () => told().register));
