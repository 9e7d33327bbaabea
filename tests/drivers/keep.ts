/** All that the extension keeps besides cases, for `layModule`. */
export { drafts, forgetDraft, keepDraft } from '../../extension/drafts';
export { logSending, sendingLog, undoSending } from '../../extension/log';
export { ownMissions } from '../../extension/own-missions';
export { reminderSettings, shownReminders } from '../../extension/reminders';
export { officeAgreed, settings, variationSeed } from '../../extension/settings';
