import { expect, test } from 'vitest';
import { addressAt } from '../../src/http/listen.ts';

test('with a desk this machine is called localhost, since no passkey is bound to an address of digits', () => {
  for (const host of ['127.0.0.1', '127.0.1.1', '::1', '0.0.0.0', '::', 'localhost'])
    expect(addressAt(host, 4000, true)).toBe('http://localhost:4000');
  expect(addressAt('10.0.0.7', 4000, true)).toBe('http://10.0.0.7:4000');
});

test('without one it is called as it is told', () => {
  expect(addressAt('127.0.0.1', 4000)).toBe('http://127.0.0.1:4000');
  expect(addressAt('::1', 4000)).toBe('http://[::1]:4000');
  expect(addressAt('0.0.0.0', 4000)).toBe('http://localhost:4000');
});
