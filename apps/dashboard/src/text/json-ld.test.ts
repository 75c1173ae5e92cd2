import { describe, expect, test } from 'vitest';
import { countryType, otherNames, writeJsonLd } from './json-ld.ts';

describe('What a page says to programs', () => {
  test('ends no element, and leaves out what nobody knows', () => {
    const text = writeJsonLd({ '@type': 'Person', name: '</script><b>', sameAs: null });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: '</script><b>',
    });
  });

  test('calls no place a country whose being one is disputed', () => {
    expect(countryType('UN_MEMBER')).toBe('Country');
    expect(countryType('PARTLY_RECOGNISED')).toBe('Place');
    expect(countryType('ORGANISATION')).toBe('Organization');
  });

  test('has each other form of a name once', () => {
    const names = ['Tokayev', 'Токаев', 'Токаев', 'Toqayev'].map((text) => ({ text }));
    expect(otherNames(names, 'Tokayev')).toEqual(['Токаев', 'Toqayev']);
  });
});
