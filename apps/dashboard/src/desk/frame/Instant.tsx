/** An instant as day and minute, in UTC, as the register gives days. */
export function Instant({ at }: { at: string }) {
  return <time dateTime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)} UTC`}</time>;
}
