import { isIP } from 'node:net';

/** The networks of a list that is separated by commas. */
export function networksIn(value: string): readonly string[] {
  return value.split(',').map((network) => network.trim());
}

/** Whether each is an address, or a network with its bits; one of 0 bits is everybody, and no proxy. */
export function areNetworks(value: string): boolean {
  return networksIn(value).every((network) => {
    const [address = '', bits = '1', ...more] = network.split('/');
    const most = isIP(address) === 4 ? 32 : 128;
    return (
      isIP(address) > 0 && /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most && more.length === 0
    );
  });
}
