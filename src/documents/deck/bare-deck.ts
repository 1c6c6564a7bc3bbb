import { ownDeck as words } from '../../i18n/sv/presentation';
import { asParts, contentTypesXml, declaration, numberedRelationships, officeRelationships } from '../package-xml';
import { placeholder, tree } from './slide-xml';

const main = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const namespaces = `xmlns:a="${drawing}" xmlns:r="${officeRelationships}" xmlns:p="${main}"`;

/** A presentation of nobody's: a master with a title, two layouts, no slides. `accent`: RGB in hex, of the rule under the title. */
export function bareDeck(accent = '1B4F72'): ReadonlyMap<string, Uint8Array> {
  return asParts({
    '[Content_Types].xml': contentTypesXml([
      ['ppt/presentation.xml', 'presentationml.presentation.main'],
      ['ppt/slideMasters/slideMaster1.xml', 'presentationml.slideMaster'],
      ['ppt/slideLayouts/slideLayout1.xml', 'presentationml.slideLayout'],
      ['ppt/slideLayouts/slideLayout2.xml', 'presentationml.slideLayout'],
      ['ppt/theme/theme1.xml', 'theme'],
    ]),
    '_rels/.rels': numberedRelationships([['officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `${declaration}<p:presentation ${namespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': numberedRelationships([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
    ]),
    'ppt/slideMasters/slideMaster1.xml': master,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': numberedRelationships([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['slideLayout', '../slideLayouts/slideLayout2.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': layout('title', [placed(placeholder(2, { type: 'ctrTitle', name: words.titleName, lines: [''] }), [914_400, 1_700_000, 10_363_200, 1_500_000]), placed(placeholder(3, { type: 'subTitle', name: words.textName, lines: [''], index: 1 }), [914_400, 3_500_000, 10_363_200, 1_400_000])]),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': numberedRelationships([['slideMaster', '../slideMasters/slideMaster1.xml']]),
    'ppt/slideLayouts/slideLayout2.xml': layout('titleOnly', [placeholder(2, { type: 'title', name: words.titleName, lines: [''] })]),
    'ppt/slideLayouts/_rels/slideLayout2.xml.rels': numberedRelationships([['slideMaster', '../slideMasters/slideMaster1.xml']]),
    'ppt/theme/theme1.xml': theme(accent),
  });
}

const levels = (size: number, bold: boolean) => `<a:lvl1pPr algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size}"${bold ? ' b="1"' : ''}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;
const rule = '<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="4" name=""/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="731520" y="1420000"/><a:ext cx="10728960" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="28575"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln></p:spPr></p:cxnSp>';
const master = `${declaration}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree([placed(placeholder(2, { type: 'title', name: words.titleName, lines: [''] }), [731_520, 420_000, 10_728_960, 950_000]), rule])}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${levels(2800, true)}</p:titleStyle><p:bodyStyle>${levels(1800, false)}</p:bodyStyle><p:otherStyle>${levels(1800, false)}</p:otherStyle></p:txStyles></p:sldMaster>`;

function layout(type: string, shapes: readonly string[]): string {
  return `${declaration}<p:sldLayout ${namespaces} type="${type}" preserve="1"><p:cSld name="${type === 'title' ? words.titleName : words.textName}">${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

function placed(shape: string, [x, y, cx, cy]: readonly [number, number, number, number]): string {
  return shape.replace('<p:spPr/>', `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`).replace('<a:bodyPr/>', '<a:bodyPr anchor="b"><a:normAutofit/></a:bodyPr>');
}

function theme(accent: string): string {
  const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
  const colours = { dk1: '242424', lt1: 'FFFFFF', dk2: '242424', lt2: 'F0F0F0', accent1: accent, accent2: 'A9B8C4', accent3: '5B7F95', accent4: '7A7A7A', accent5: '8A5A00', accent6: '3B6E3B', hlink: '0B5394', folHlink: '5B3F8C' };

  return `${declaration}<a:theme xmlns:a="${drawing}" name="Genomgång"><a:themeElements><a:clrScheme name="Genomgång">${Object.entries(colours)
    .map(([name, value]) => colour(name, value))
    .join('')}</a:clrScheme><a:fontScheme name="Genomgång"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Genomgång"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
