import { twoTabs } from '../../journeys/two_tabs';

twoTabs();
