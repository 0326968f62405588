import { spentLinks } from '../../journeys/spent_links';

spentLinks();
