/** What the offline questionnaire itself says. */
export const checkInPage = {
  'checkIn.page.language': 'Language',
  'checkIn.page.due': 'Please answer by {date}.',
  'checkIn.page.readers':
    '{isAnonymous, select, yes {This questionnaire is anonymous: its answer holds no name, only a number that is counted once. The coordinator of “{programme}” reads the answers. Averages are shown only once the survey is closed, and from {fewest, number} answers up.} other {Your answers are read by the coordinator of “{programme}” and stand beside your name.}}',
  'checkIn.page.offline':
    'This page sends nothing by itself and needs no network. It saves an answer file, which you hand on.',
  'checkIn.page.draft':
    'Until then your answers are kept in this browser, so you can close the page and come back.',
  'checkIn.page.noDraft':
    'This browser keeps nothing for a page opened from a file: answer in one go.',
  'checkIn.page.progress': '{answered} of {total} answered',
  'checkIn.page.required': '(required)',
  'checkIn.page.likert.1': 'strongly disagree',
  'checkIn.page.likert.2': 'disagree',
  'checkIn.page.likert.3': 'neither',
  'checkIn.page.likert.4': 'agree',
  'checkIn.page.likert.5': 'strongly agree',
  'checkIn.page.nps.0': 'not at all likely',
  'checkIn.page.nps.10': 'extremely likely',
  'checkIn.page.skill.0': 'none',
  'checkIn.page.skill.1': 'aware',
  'checkIn.page.skill.2': 'with guidance',
  'checkIn.page.skill.3': 'autonomous',
  'checkIn.page.skill.4': 'teaches others',
  'checkIn.page.clear': 'Take back my answer',
  'checkIn.page.textLeft': '{count} characters left',
  'checkIn.page.textOver': '{count} characters too many',
  'checkIn.page.quote': 'My words may be quoted without my name.',
  'checkIn.page.quoteHelp':
    'In a report on the programme, for example. Without your tick nobody quotes them.',
  'checkIn.page.missing': 'Please see to these questions first',
  'checkIn.page.missingOne': 'Please answer this question.',
  'checkIn.page.tooLong': 'Please shorten this answer.',
  'checkIn.page.save': 'Save my answer file',
  'checkIn.page.savedTitle': 'Your answer file has been handed to your browser',
  'checkIn.page.savedText':
    'It is called {file} and lies where your browser puts downloads, unless you chose another place.',
  'checkIn.page.handIn':
    '{isAnonymous, select, yes {Hand it in by a way that does not show your name, such as a shared folder or a USB stick: whoever gets it by e-mail sees who sent it.} other {Send it to the coordinator by any means: e-mail, chat, a shared folder, a USB stick.}}',
  'checkIn.page.once':
    'Only the first file that arrives counts. To change something, do it before you send it, and save again.',
  'checkIn.page.trouble': 'No file was saved?',
  'checkIn.page.troubleText':
    'Copy this text, which is the whole file, and send it instead. Saved as a text file it counts as well.',
  'checkIn.page.copy': 'Copy the text of the answer',
  'checkIn.page.copied': 'Copied',
  'checkIn.page.forget': 'Remove my answers from this browser',
  'checkIn.page.noScript':
    'This questionnaire needs JavaScript, which is switched off in this browser. Switch it on or open the file in another one.',
} as const;
