import { extname } from 'node:path';
import { readImageHeader } from './image-header.ts';

/** What some system runs, installs or takes commands from when it is opened. */
const executableExtensions = new Set(
  [
    // Windows
    'exe com bat cmd msi msp mst msix msixbundle appx appxbundle scr pif cpl dll sys ocx hta jse js',
    'vbs vbe vb wsf wsh wsc ps1 psm1 psd1 ps1xml lnk url scf inf reg msc chm gadget application',
    'appref-ms settingcontent-ms library-ms search-ms diagcab iso img vhd vhdx theme msu appinstaller',
    'rdp wsb website xbap vsto udl',
    // Microsoft Office: documents with macros, add-ins, queries that fetch, notebooks with files in them
    'docm dotm wll xlsm xltm xlsb xlam xla xll slk iqy oqy rqy dqy odc pptm potm ppsm ppam sldm',
    'accdb accde mdb mde one onetoc2',
    // macOS
    'app command tool action workflow scpt scptd applescript pkg mpkg dmg terminal webloc inetloc fileloc',
    'mobileconfig kext prefpane',
    // Linux
    'sh bash zsh csh ksh fish run bin out desktop appimage deb rpm snap flatpak flatpakref so',
    // Anywhere, by an interpreter or a browser
    'jar jnlp py pyw pyz pl rb php lua tcl html htm xhtml shtml mht mhtml svg svgz xht',
  ]
    .join(' ')
    .split(' '),
);

/** The first bytes of programs: Windows, Linux, macOS in each byte order, Java, scripts, shortcuts. */
const executableBeginnings = [
  '4d5a',
  '7f454c46',
  'feedface',
  'feedfacf',
  'cefaedfe',
  'cffaedfe',
  'cafebabe',
  '2321',
  '4c00000001140200',
];

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar',
  md: 'text/markdown',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

const unknownMediaType = 'application/octet-stream';

/** Images by what they hold, because the window draws those; everything else by its name. */
export function mediaTypeOf(name: string, content: Uint8Array): string {
  return readImageHeader(content)?.mediaType ?? mediaTypes[extensionOf(name)] ?? unknownMediaType;
}

/** Whether opening the file could run it: by its name, or by what it begins with whatever its name. */
export function isExecutable(name: string, content: Uint8Array): boolean {
  if (executableExtensions.has(extensionOf(name))) return true;
  const beginning = Buffer.from(content.subarray(0, 8)).toString('hex');
  return executableBeginnings.some((known) => beginning.startsWith(known));
}

function extensionOf(name: string): string {
  return extname(name).slice(1).toLowerCase();
}
