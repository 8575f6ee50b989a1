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

/** Elements, attributes and kinds of pictures: the feature's name at caniemail.com, and a letter for each of our clients. */
export const elements = `
html-abbr yyynyyyyyynnnyy
html-acronym yyynyyyyyynnnyy
html-address yyyyyyyyyyyyyyy
html-align yyyyyayyyyyyyyy
html-anchor-links ynyyyyyyyyannny
html-aria-describedby nnnnyyyyyynnnyn
html-aria-hidden yyyyyyyyyynnnyn
html-aria-label yyyyyyyyyynnnyn
html-aria-labelledby nnnnnyyyyynnnyn
html-aria-live yyyannnnyynnnyn
html-audio nnnnnnnnyynnnyy
html-background yaaayyyyyyyyyyy
html-base aaayaaanyyaaayy
html-bdi nnnnnnnnyynnnyy
html-blockquote yyyyyyyyyyyyyyy
html-body aaayanaayyannyy
html-button-reset yaynyynyyynnnya
html-button-submit yaynnnnyyyynyyy
html-cellpadding yyyyyyyyyyyyyyy
html-cellspacing yyyyyyyyyyyyyyy
html-code yyyyyyyyyyyyyyy
html-comments yyyyyyyyyyyyyyy
html-del yyyyyyyyyyyyyyy
html-dfn yyyayyyyyyyyyyy
html-dialog nnynnnnnyynnnyy
html-dir yyyayyyyyyyyyyy
html-div yyyyyyyyyyyyyyy
html-doctype yyynyyyyyyyynnn
html-form yaynaayyyyynyyy
html-h1-h6 yyyyyyyyyyyyyyy
html-height yyyayyyyyyyyyyy
html-hidden nnnnnnnnyynnnyy
html-hr yyyyyyyyyyyyyyy
html-image-maps yyyyyyyyyyyynyy
html-img yyyyyyyyyyyyyyu
html-input-checkbox yyynyyyyyyyyyya
html-input-hidden yyynyyyyyyyyyya
html-input-radio yyynyyyyyyyyyya
html-input-reset yaynyyyyyyyyyya
html-input-submit yaynnnyyyyynyyy
html-input-text yyynyyynyyyynna
html-lang yyyyyyyyyyaaayy
html-link nnnynnnnyynnnnn
html-lists aaaaaaaayyaaayy
html-loading-attribute nnnnnnnnyynnnyy
html-mailto-links yyyyyyyyyyyyayy
html-marquee nnnnaayyyyayyyy
html-meta-color-scheme nnnnnnnnynnnnny
html-meter nnanyyyyyynnnyy
html-object nnnnnnnnaynnnaa
html-p yyyyyyyyyyyyyyy
html-picture nnnnnnnnaynnnyy
html-popover nnnnnnnnyynnnan
html-pre yyyyyyyyyyyyyyy
html-progress nnannnnnyynnnyy
html-required nnannnyyyynnnyy
html-role yyyyyyyyyyaaayy
html-rp nnanyyyyyyyyyyy
html-rt nnanyyyyyyyyyyy
html-ruby nnanyyyyyyyyyyy
html-select yaynyyyyyaynyya
html-semantics aaanaaaayynnnyy
html-small yyyyyyyyyyyyyyy
html-span yyyyyyyyyyyyyyy
html-srcset nnnnnnnnyynnnyy
html-strike yaayyyyyyyyyyyy
html-strong yyyyyyyyyyyyyyy
html-style aaaayyyyyyyyyyy
html-svg nnnnnnnnaynnnyy
html-table yyyyyyyyyyyyyyy
html-target nnnanaaaaannnaa
html-textarea yyynyyynyyyynna
html-valign yyyyyyyyyyyyyyy
html-video nnnnnynnyannnay
html-wbr ynanyyyyyyyyyyy
html-width yyyayyyyyyyyyyy
image-apng nynnyyynyyyyyyy
image-avif aaanyyyyyyyyyyy
image-base64 nnnayyyyyyyyyyy
image-bmp ayayyyyyyyyyyyy
image-gif yyyayyyyyyyyyyy
image-hdr nnnnnnnnnnnnnnn
image-heif aaannyynyyaynnn
image-ico yyynyyyyyyyyyyy
image-jpg yyyyyyyyyyyyyyy
image-mp4 nnnnynynyyyynnn
image-png yyyyyyyyyyyyyyy
image-svg naayyyyyyyyyyyy
image-tiff ayannyynyynynnn
image-webp aaanyyyyyyyyyyy
`;
