import css from './Code.module.css';

/** Lines of code, from left to right in every language. */
export function Code({ children }: { children: string }) {
  return (
    <pre className={css.code} dir="ltr">
      <code>{children}</code>
    </pre>
  );
}
