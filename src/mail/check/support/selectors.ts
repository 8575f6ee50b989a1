// Written by scripts/mail-support.js; do not edit.
/*!
 * What mail programs support, from https://www.caniemail.com by Rémi Parmentier and its contributors,
 * as of 2026-05-13, in the package caniemail 2.0.2, under the MIT License:
 * Copyright © Avi Goldman
 * Copyright © Andrew Powell <andrew@shellscape.org>
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */

/** Selectors and at-rules of CSS: the feature's name at caniemail.com, and a letter for each of our clients. */
export const selectors = `
css-at-font-face nnnannnnyynnnyy
css-at-import nnnynnnnyynnnnn
css-at-keyframes nnnnnnnnyyynnyy
css-at-media aaanaaaayyaaaan
css-at-media-device-pixel-ratio nnnnyyyyyynnnyn
css-at-media-hover nnnnyyyyyynnnyu
css-at-media-orientation ynynyyyyyannnyn
css-at-media-prefers-color-scheme nnnnyyyyyynnnyn
css-at-media-prefers-reduced-motion nnnnyyyyyynnnyn
css-at-supports nnnnnnnnyyyyyyn
css-comments yyayyyyyyyyaayy
css-nesting nnnnnnnnaynnnay
css-pseudo-class-active nnnnaanyanyyyny
css-pseudo-class-checked nnnnaaaayyyyyyy
css-pseudo-class-default nnnnayyyyyyyyuy
css-pseudo-class-first-child nnnnaayyyyyyyyy
css-pseudo-class-first-of-type nnnnaayyyyyyyyy
css-pseudo-class-focus nnnnaanyynyyyyy
css-pseudo-class-focus-visible nnnnaauayuyuyyu
css-pseudo-class-focus-within nnnnnauayuyuyyu
css-pseudo-class-has nnnnnnnnyynnnyn
css-pseudo-class-hover ynanaanyyyyyyyy
css-pseudo-class-lang nnnnnnyyyynnnyu
css-pseudo-class-last-child nnnnaayyyyyyyyy
css-pseudo-class-last-of-type nnnnaayyyyyyyyy
css-pseudo-class-link nnnyaayyyyyyyyy
css-pseudo-class-not nnnnnnnnyynnnyy
css-pseudo-class-nth-child nnnnnnnnyynnnyy
css-pseudo-class-nth-last-child nnnnnnnnyynnnyy
css-pseudo-class-nth-last-of-type nnnnnnnnyynnnyy
css-pseudo-class-nth-of-type nnnnnnnnyynnnyy
css-pseudo-class-only-child nnnnaayyyyyyyyy
css-pseudo-class-only-of-type nnnnaayyyyyyyyy
css-pseudo-class-target nnnnaayynnyyyyy
css-pseudo-class-visited nnnnaayynnyyyny
css-pseudo-element-after nnnnaaanyynnnyy
css-pseudo-element-before nnnnaaanyynnnyy
css-pseudo-element-first-letter nnnnaaanyyyyyyy
css-pseudo-element-first-line nnnnaaanyyyyyyy
css-pseudo-element-marker nnnnnnnnyyyyyyy
css-pseudo-element-placeholder nnnnaaanyyyyyyy
css-selector-adjacent-sibling yaanyyyyyyyyyyy
css-selector-attribute aaanaaaayyaaayy
css-selector-chaining yaannyyyyyyyyyy
css-selector-child yaanyyyyyyyyyyy
css-selector-class yaayyyyyyyyyyyy
css-selector-descendant yaayyyyyyyyyyyy
css-selector-general-sibling yaanyyyyyyyyyyy
css-selector-grouping yaayyyyyyyyyyyy
css-selector-id yaayyyyyyyyyyyy
css-selector-type yaayyyyyyyyyyyy
css-selector-universal yaanyyyyyyyyyyy
`;
