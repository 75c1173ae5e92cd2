import { readdirSync, readFileSync } from 'node:fs';

/**
 * Milliseconds of processor time that the processes which this one has started, and which run still, have used: that of each thread,
 * which Linux tells in nanoseconds (`/proc/PID/task/TID/schedstat`). Elsewhere 0.
 */
export function timeOfChildren(): number {
  const own = String(process.pid);
  return pids()
    .filter((pid) => parentOf(pid) === own)
    .reduce((sum, pid) => sum + timeOf(pid), 0);
}

/** The same of the sessions that PostgreSQL on this machine has for a database, by the titles of its processes. */
export function timeOfSessions(database: string): number {
  const isSession = (pid: string) => {
    const title = textOf(`/proc/${pid}/cmdline`);
    return title.startsWith('postgres: ') && title.includes(` ${database} `);
  };
  return pids()
    .filter(isSession)
    .reduce((sum, pid) => sum + timeOf(pid), 0);
}

function pids(): readonly string[] {
  return namesIn('/proc').filter((name) => /^\d+$/.test(name));
}

/** The fourth field of `/proc/PID/stat` (proc(5)), after the name, which may have spaces and brackets. */
function parentOf(pid: string): string | undefined {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
}

function timeOf(pid: string): number {
  const nanoseconds = namesIn(`/proc/${pid}/task`).map((thread) =>
    Number(textOf(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]),
  );
  return nanoseconds.reduce((sum, time) => sum + time, 0) / 1e6;
}

/** Nothing where a process has ended, or the system does not tell. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
