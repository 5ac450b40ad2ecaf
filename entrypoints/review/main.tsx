import { mountRoll } from '../../components/mount';
import { Review } from '../../components/review/review';
import { createActions } from '../../lib/pages/actions';
import { createRollSource } from '../../lib/pages/source';
import { createKeeper } from '../../lib/store/keeper';

const keeper = createKeeper();
const root = document.getElementById('app');
if (root) {
  void mountRoll(root, createRollSource(keeper), {
    view: Review,
    actions: createActions(keeper),
    now: () => new Date(),
    surface: 'review',
  });
}
