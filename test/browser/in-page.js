// Runs inside the page under test before anything of its own; `pages.test.ts` calls it by name.
globalThis.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  globalThis.tellTest(`policy: ${violatedDirective} forbids ${blockedURI}`);
});

globalThis.inPage = {
  /**
   * What axe finds against WCAG 2.2 A and AA, one line for each element. In the dark only what looks at colours is asked
   * again: all else is the same page.
   */
  async violations(colorScheme) {
    const every = {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      rules: { 'target-size': { enabled: true } },
    };
    const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
    const results = await globalThis.axe.run(document, {
      ...(colorScheme === 'dark' ? colours : every),
      resultTypes: ['violations'],
    });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  },

  /** What sticks out of the window to the right, where that makes the page scroll. */
  overflow() {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => element.tagName.toLowerCase());
    return [`${scrollWidth} px wide in a window of ${clientWidth}: ${[...new Set(wide)].join(', ')}`];
  },

  /** Does what a hostile text would do if it had got through: run a script, and tell another site. */
  intrude() {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    const picture = document.createElement('img');
    picture.src = 'https://elsewhere.example.net/pixel.png';
    document.body.append(script, picture);
  },

  /** Sum of the background's red, green and blue: 0 for black, 765 for white. */
  brightness() {
    const colour = getComputedStyle(document.body).backgroundColor;
    const [red, green, blue] = colour.match(/[\d.]+/g).map(Number);
    return red + green + blue;
  },
};
