/** Check-in files: handing them out, and filing what comes back. */
export const checkIn = {
  'command.fileResponses': 'file responses',
  'checkIn.title': 'Check-in files',
  'checkIn.text':
    'A questionnaire file for each person works in any browser, without a network, and saves a small answer file. Drop the answers anywhere on this page, one, a hundred or a whole folder.',
  'checkIn.drop.choose': 'Choose answer files…',
  'checkIn.drop.hint': 'Or drop them anywhere on this page, in folders too.',
  'checkIn.drop.here': 'Drop the answer files here',
  'checkIn.drop.hereText':
    'Nothing leaves this computer. Each answer is checked before it is filed.',
  'checkIn.drop.reading': 'Reading answer files',
  'checkIn.drop.progress': '{done} of {total}',
  'checkIn.drop.empty': 'There was no file in what you dropped.',
  'checkIn.drop.tooMany':
    'That is more than {most, number} files. Nothing was read. Drop them in several goes.',
  'checkIn.drop.failed': 'The answers could not be read. Nothing was filed. Try again.',
  'checkIn.filed': '{count, plural, one {# answer filed} other {# answers filed}}',
  'checkIn.report.title': 'Answer files',
  'checkIn.report.filed':
    '{count, plural, =0 {No answer was filed.} one {# answer was filed.} other {# answers were filed.}}',
  'checkIn.report.bySurvey': '{survey}: {count, plural, one {# answer} other {# answers}}',
  'checkIn.report.refused':
    '{count, plural, one {# file was refused} other {# files were refused}}',
  'checkIn.report.file': 'File',
  'checkIn.report.reason': 'Why',
  'checkIn.report.cure': 'What to do',
  'checkIn.report.copy': 'Copy the list',
  'checkIn.report.copied': 'Copied',
  'checkIn.refused.unreadable': 'It could not be read.',
  'checkIn.refused.unreadable.cure':
    'Check that it is still there and that you may open it, or copy it to a folder of this computer. Then drop it again.',
  'checkIn.refused.too-deep':
    'It lies in too many folders, one in the other, so it was not opened.',
  'checkIn.refused.too-deep.cure': 'Drop that folder by itself.',
  'checkIn.refused.too-large': 'It is larger than any answer, so it was not read.',
  'checkIn.refused.too-large.cure': 'Ask for the small file that ends in .binome-answer.json.',
  'checkIn.refused.questionnaire': 'It is the questionnaire, not its answer.',
  'checkIn.refused.questionnaire.cure':
    'Ask the person to open it, answer, and send the file it saves.',
  'checkIn.refused.cut-short': 'It was cut short on its way.',
  'checkIn.refused.cut-short.cure':
    'Ask for it again: where the browser keeps drafts, the answers are still in the person’s questionnaire.',
  'checkIn.refused.newer-version': 'It comes from a newer version of Binôme.',
  'checkIn.refused.newer-version.cure': 'Update Binôme on this computer, then drop it again.',
  'checkIn.refused.not-a-response': 'It is not an answer file of Binôme.',
  'checkIn.refused.not-a-response.cure': 'Answer files end in .binome-answer.json.',
  'checkIn.refused.unknown-survey': 'It answers a survey that is not here.',
  'checkIn.refused.unknown-survey.cure':
    'Drop it where the survey was sent from: another computer or another workspace.',
  'checkIn.refused.other-programme': 'It belongs to the programme “{programme}”.',
  'checkIn.refused.other-programme.cure': 'Open that programme and drop it on its surveys.',
  'checkIn.refused.unknown-invitation': 'Nobody was sent this questionnaire.',
  'checkIn.refused.unknown-invitation.cure':
    'It may be forged, or its invitation was taken back. Export the questionnaire again for whoever sent it.',
  'checkIn.refused.altered':
    'It is no longer what the questionnaire saved: something in it was changed.',
  'checkIn.refused.altered.cure':
    'Ask the person to save their answer again and send that file as it is.',
  'checkIn.refused.duplicate': 'An answer to this questionnaire has already been filed.',
  'checkIn.refused.duplicate.cure':
    'Nothing to do: each person counts once, and the first answer stands.',
  'checkIn.refused.closed': 'The survey is closed.',
  'checkIn.refused.closed.cure':
    'A survey with names can be opened again on its page; an anonymous one stays closed once its results can be seen.',
  'checkIn.refused.misfit':
    '{question, plural, =0 {It answers a question that the survey does not ask.} other {Question # has an answer that it cannot have.}}',
  'checkIn.refused.misfit.cure':
    'Export the questionnaire again and ask the person to answer it in that file.',
  'checkIn.refused.incomplete': 'Question {question, number} has to be answered and is not.',
  'checkIn.refused.incomplete.cure': 'Ask the person to answer it and to save again.',
  'checkIn.export': 'Save check-in files…',
  'checkIn.export.title': 'Check-in files for “{survey}”',
  'checkIn.export.named':
    'Each file is for one person and bears their name. Send it by any means. They open it with a double click, answer, and send back the small file it saves.',
  'checkIn.export.people': 'Who gets a file',
  'checkIn.export.everyone': 'All who have not answered',
  'checkIn.export.nobody': 'Everybody has answered: there is nobody left to send a file to.',
  'checkIn.export.anonymous':
    'The survey is anonymous. There is a numbered file for each invitation: {mentors, number} for mentors, {mentees, number} for mentees. Who gets which number is up to chance.',
  'checkIn.export.handOut': 'How to hand them out',
  'checkIn.export.handOut.1':
    'Give each mentor one of the mentors’ files and each mentee one of the mentees’, in an order that nobody can tell. Better still, let somebody else hand them out.',
  'checkIn.export.handOut.2': 'Keep no list of who got which number.',
  'checkIn.export.handOut.3':
    'Have the answers put where no sender shows: a shared folder, a USB stick that goes round. Then drop them all at once.',
  'checkIn.export.handOut.4':
    'A number is always the same questionnaire. Whoever has lost theirs needs that number again: with another, somebody could answer twice.',
  'checkIn.export.protects': 'What protects',
  'checkIn.export.protects.text':
    'No name stands in a file or in an answer. Answers are kept under new random numbers, apart from their invitations, without the day. No average is shown while the survey is open, or below {fewest, number} answers.',
  'checkIn.export.protectsNot': 'What does not',
  'checkIn.export.protectsNot.text':
    'Whoever notes which file went to whom, or gets an answer by e-mail and opens it, knows whose it is. An answer file can be read as plain text. An answer that is filed alone stays beside its invitation in Binôme’s own record of changes: file several together.',
  'checkIn.export.save':
    '{count, plural, =0 {Choose a folder…} one {Save # file in a folder…} other {Save # files in a folder…}}',
  'checkIn.export.none': 'Choose at least one person.',
  'checkIn.export.saving': 'Saving the files',
  'checkIn.export.done':
    '{count, plural, one {# check-in file saved} other {# check-in files saved}} in {folder}',
  'checkIn.export.downloaded':
    '{count, plural, one {# check-in file is} other {# check-in files are}} among your downloads',
  'checkIn.export.reveal': 'Show the folder',
  'checkIn.export.failed':
    'The page of the questionnaire could not be read. Nothing was saved. Start Binôme again.',
  'checkIn.file.mentor': '{survey} - mentor {number}',
  'checkIn.file.mentee': '{survey} - mentee {number}',
} as const;
