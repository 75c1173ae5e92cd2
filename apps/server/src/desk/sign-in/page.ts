/**
 * The page of a sign-in link. The secret stands behind `#`, which no request, log or referrer has; and only the button spends it, since
 * scanners of mail open links.
 */
export const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sign in: Signatory desk</title>
<main>
<h1>Sign in to the desk</h1>
<p><button type="button">Sign in</button></p>
<p role="status"></p>
</main>
<script type="module" src="/desk/sign-in.js"></script>
</html>
`;

export const SCRIPT = `const [button, status] = [document.querySelector('button'), document.querySelector('[role=status]')];
button.addEventListener('click', async () => {
  button.disabled = true;
  const response = await fetch('/desk/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ link: location.hash.slice(1) }),
  }).catch(() => null);
  history.replaceState(null, '', location.pathname);
  status.textContent = response ? await response.text() : 'The server does not answer. Open the link again.';
});
`;

/** What the page may do: run its script, and ask this server. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
