const often = 3_000;

/**
 * Looks now and then whether a process is still there, and calls `gone` when it is not.
 * @returns what ends the looking.
 */
export function watchParent(id: number, gone: () => void): () => void {
  const timer = setInterval(() => {
    if (!isRunning(id)) gone();
  }, often);
  timer.unref();
  return () => clearInterval(timer);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Another user's process is there too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
