export { type Found, readJournal } from '../../lib/evidence/journal-file';
