import { mountRoll } from '../../components/mount';
import { Popup } from '../../components/popup/popup';
import { createActions } from '../../lib/pages/actions';
import { createRollSource } from '../../lib/pages/source';
import { createKeeper } from '../../lib/store/keeper';

const keeper = createKeeper();
const root = document.getElementById('app');
if (root) {
  void mountRoll(root, createRollSource(keeper), {
    view: Popup,
    actions: createActions(keeper),
    now: () => new Date(),
    surface: 'panel',
  });
}
