import toTerminal from 'astro/logger/node';

type Terminal = ReturnType<typeof toTerminal>;
type Event = Parameters<Terminal['write']>[0];

/** The name of a file that is being made, and behind it the time it took: Astro prints both for each of thousands of files. */
const isOfFile = ({ level, newLine, message }: Event): boolean =>
  level === 'info' && (!newLine || message.trimStart().startsWith('(+'));

/** Where Astro prints what it does: as it would, without a line for each file, among which nobody would see a warning. */
export default function buildLog(): Terminal {
  const terminal = toTerminal();
  return {
    ...terminal,
    write(event) {
      if (!isOfFile(event)) terminal.write(event);
    },
  };
}
