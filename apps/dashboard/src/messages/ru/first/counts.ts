import type { Messages } from '../../catalogue.ts';
import { pluralRu } from '../../plurals.ts';

export const counts: Messages['counts'] = {
  accords: (count) =>
    pluralRu(count, { one: '# соглашение', few: '# соглашения', many: '# соглашений' }),
  acts: (count) => pluralRu(count, { one: '# акт', few: '# акта', many: '# актов' }),
  bodies: (count) => pluralRu(count, { one: '# орган', few: '# органа', many: '# органов' }),
  countries: (count) => pluralRu(count, { one: '# страна', few: '# страны', many: '# стран' }),
  entries: (count) => pluralRu(count, { one: '# запись', few: '# записи', many: '# записей' }),
  leaders: (count) =>
    pluralRu(count, { one: '# руководитель', few: '# руководителя', many: '# руководителей' }),
  sources: (count) =>
    pluralRu(count, { one: '# источник', few: '# источника', many: '# источников' }),
  statements: (count) =>
    pluralRu(count, { one: '# высказывание', few: '# высказывания', many: '# высказываний' }),
  wordings: (count) =>
    pluralRu(count, { one: '# вариант', few: '# варианта', many: '# вариантов' }),
};
