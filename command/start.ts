import { run } from './main';
import { nodeIo } from './node-io';

/** Whoever reads the pipe has had enough ("| head"): nothing went wrong. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });

process.exitCode = await run(process.argv.slice(2), nodeIo);
