import { isIP } from 'node:net';

/** The networks of a list that is separated by commas. */
export function networksIn(value: string): readonly string[] {
  return value.split(',').map((network) => network.trim());
}

/** Whether each is an address, or a network with its bits. */
export function areNetworks(value: string): boolean {
  return networksIn(value).every((network) => {
    const [address = '', bits = '0', ...more] = network.split('/');
    const most = isIP(address) === 4 ? 32 : 128;
    return isIP(address) > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most && more.length === 0;
  });
}
