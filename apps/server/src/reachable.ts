/** Whether a text is an e-mail address (the common ones of RFC 5321), or a web address without a password. */
export function isReachable(value: string): boolean {
  if (/^[\w.!#$'*+/=^`{|}~-]{1,64}@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(value)) return true;
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '';
}

/** Whether a text is an origin, with or without a slash at its end. */
export function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return (
    url !== null && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(value)
  );
}
