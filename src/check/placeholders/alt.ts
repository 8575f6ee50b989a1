/** What content management systems and programs write where nobody has said what a picture shows. */
const defaults =
  /^(?:(?:insert |add |enter |your )?(?:image |picture |photo )?alt(?:ernat(?:iv)?e)?[ -]?text(?: here| goes here)?|alt|image|images|img|picture|pic|photo|photograph|graphic|untitled|placeholder|null|undefined|(?:image|picture|photo|figure)[ _-]?(?:description|placeholder|\d{1,3})|description(?: of (?:the )?(?:image|picture|photo))?|bild|alternativ(?:er )?text|texte alternatif|texto alternativo|testo alternativo|imagen|imagem|immagine|image sans titre|изображение|альтернативный текст|替代文字|圖片|图片|画像|이미지|대체 텍스트)\.?$/iu;
const ending = /\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp|heic|avif|pdf)$/i;
const camera =
  /^(?:img|dsc|dscn|dscf|pxl|p|screenshot|screen shot|whatsapp image|unnamed)[ _-]?\d[\d _.:-]*(?:at [\d:. ]+(?:am|pm)?)?$/i;

/** What a picture's description is if it is none: a default, or the name of a file. */
export function emptyAlt(alt: string, file: string): 'default' | 'file' | undefined {
  const words = alt.trim();
  if (words === '') return undefined;
  if (defaults.test(words)) return 'default';
  if (ending.test(words) || camera.test(words)) return 'file';
  const name = nameOf(file);
  // A file may have been named for what it shows; nobody describes a picture with hyphens and numbers.
  return name === words && /[_\d-]/.test(words) && !/\s/.test(words) ? 'file' : undefined;
}

function nameOf(file: string): string {
  const last = /[^/\\]*$/.exec(file.replace(/[?#].*$/, ''))?.[0] ?? '';
  try {
    return decodeURIComponent(last).replace(ending, '');
  } catch {
    return last.replace(ending, '');
  }
}
