/** SharePoint's reserved characters, with `#` and `%`, which an organisation may forbid, and control characters. */
const FORBIDDEN = /["*:<>?/\\|#%\p{Cc}]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|desktop\.ini|\.lock|forms)$/i;
const STAND_IN = '-';

/** A name that every SharePoint library takes; the same name always becomes the same. åäö, §, – and spaces stay. */
export function libraryName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .replace(FORBIDDEN, STAND_IN)
    .replaceAll('_vti_', STAND_IN)
    .replace(/^[\s~]+/, '')
    .replace(/[\s.]+$/, '');

  return cleaned === '' || RESERVED.test(cleaned.replace(/\.[^.]*$/, '')) || RESERVED.test(cleaned) ? `${STAND_IN}${cleaned}` : cleaned;
}

/** The folders of a path, cleaned; none for the library's root. */
export function libraryFolders(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment.trim() !== '').map(libraryName);
}
