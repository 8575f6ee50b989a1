import { expect, test } from 'vitest';
import { Desk, release } from './run.ts';

test.each(['check', 'build', 'status'])('%s does not go on with a logo that holds a script', (command) => {
  const desk = new Desk({
    'pressdesk.yaml': 'logo: ours.svg\n',
    'ours.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
    'releases/2024-09-05-a.md': release(),
  });
  const { code, stderr } = desk.run([command]);
  expect(stderr).toContain('pressdesk.yaml:1:7');
  expect(stderr).toContain('holds a script');
  expect(code).toBe(2);
});
