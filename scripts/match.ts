// Proposes pairs from a people list, without the app's window: `npm run match -- people.csv`.
import { runMatchCommand } from './match/run-match-command.ts';

// A reader such as `head` may close the pipe before the end: that is no failure of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runMatchCommand(process.argv.slice(2), process.env, {
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
});
