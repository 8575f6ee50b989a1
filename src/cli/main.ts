import { nodeIo } from '../app/node-io.ts';

/**
 * Runs the program; `packageRoot` is the folder of the installed package, `cacheFolder` that for what can be made again.
 * @param compilePatternsOnce what can be told to the engine that runs it.
 */
export async function main(
  process: NodeJS.Process,
  packageRoot: URL,
  cacheFolder?: string,
  compilePatternsOnce = () => {},
): Promise<void> {
  const io = nodeIo(process, packageRoot, cacheFolder);
  const args = process.argv.slice(2);
  const { sparedBuild } = args[0] === 'build' ? await import('./spared-build.ts') : {};
  const found = await sparedBuild?.(io, args);
  if (typeof found === 'number') {
    process.exitCode = found;
    return;
  }
  const { run } = await import('./run.ts');
  await run(process, io, args, { compilePatternsOnce, recollection: found });
}
