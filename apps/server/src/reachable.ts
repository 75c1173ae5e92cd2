import { isIP, isIPv6 } from 'node:net';

/** Whether a text is an IP address, or may be the name of a computer; one of digits and dots alone is an address. */
export function isHost(value: string): boolean {
  if (/^[\d.]+$/.test(value)) return isIP(value) === 4;
  return /^[\w.-]+$/.test(value) || isIPv6(value);
}

/** Whether an IP address is of this machine alone. */
export function isLoopback(address: string): boolean {
  return /^(127(\.\d+){3}|::1)$/.test(address);
}

/** Whether a text is an e-mail address (the common ones of RFC 5321), or a web address without a password. */
export function isReachable(value: string): boolean {
  if (/^[\w.!#$'*+/=^`{|}~-]{1,64}@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(value)) return true;
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '';
}

/** Whether a text is an origin, with or without a slash at its end, whose host is a name in ASCII or an IP address. */
export function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    /^([a-z\d_-]+(\.[a-z\d_-]+)*\.?|\[[\da-f:.]+\])$/.test(url.hostname) &&
    [url.origin, `${url.origin}/`].includes(value.toLowerCase())
  );
}
