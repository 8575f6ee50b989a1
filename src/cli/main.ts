/** Runs the program; `packageRoot` is the folder of the installed package. */
export async function main(process: NodeJS.Process, packageRoot: URL): Promise<void> {
  process.stderr.write(`pressdesk at ${packageRoot.pathname}\n`);
}
