import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Phrases that readers had to decode, and translations that were wrong or stilted. Each has a plainer one by now. */
const DECODED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Umbrella over',
    'no umbrella',
    'an umbrella before',
    'this umbrella',
    'opens its definition',
    'everyone else with a place',
    'A place in',
    'places in the accord',
    'on record for',
    'Step through',
    'never typed in',
    'never just text',
    'How far the record reaches',
    'how far others reach',
    'Record reaches to',
    'taken away as files',
    'Reaches to',
    'Known to be missing',
    'Not checked',
    'Go to the words',
    'The words above',
    'In its place',
    'Reporting words',
    'Around it',
    'Its voices',
    'Voices of no country',
    'Act towards',
    'Draw this range',
    'The same in words',
    'Outside this part',
    'Floated',
    'Sought',
    'no place',
    'Take the record away',
    'parted by',
    'cut it down',
    'Nothing on record holds',
    'held for verification',
  ],
  ar: [
    'أعمال',
    'بأي عمل',
    'توقيع مدوَّنًا',
    "label: 'كما في'",
    'عن قرب',
    'أصوات لا دولة لها',
    'ارسم هذا المدى',
    'أحدث الأقوال',
    "'الأقوال'",
    'تحت إطار جامع:',
    'بلد',
    'كلام',
    'في معظم',
  ],
  he: [
    'מעשים',
    'באיזה מעשה',
    'מי הצטרפה לאיזה הסכם',
    'ציור הטווח',
    'מובאה',
    'תחת שם כולל:',
    'הדברים שלמעלה',
    'ברובן',
  ],
  kk: [
    'Сұраныс алаңы',
    ', күні: ${',
    "'Бастап'",
    "'Дейін'",
    'қайда тұрғаны',
    'Қашаннан',
    'ортақ атауға',
    'Жоғарыдағы сөздер',
    'басым бөлігімен',
  ],
  ru: [
    'Любое',
    'вне общих названий',
    'Докуда',
    'в реестре нет в течение',
    'Редакци',
    'редакци',
    'Какой орган сказал',
    'Государство говорящего',
    'Слова для прессы',
    'Голоса вне',
    'Начерт',
    'ачерчен',
    'Акт на пути',
    'Площадка запросов',
    'Точность',
    'приведённые выше',
    'Перейти к словам',
    'большей частью',
  ],
};

test.each(Object.entries(DECODED))('no message in %s has to be decoded', (language, phrases) => {
  const files = readdirSync(join(import.meta.dirname, language), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((file) => /\.tsx?$/.test(file))
    .map(
      (file) => [file, readFileSync(join(import.meta.dirname, language, file), 'utf8')] as const,
    );
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap(([file, text]) =>
    phrases.filter((phrase) => text.includes(phrase)).map((phrase) => [file, phrase]),
  );
  expect(found).toEqual([]);
});
