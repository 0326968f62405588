import { forgedLinks } from '../../journeys/forged_links';

forgedLinks();
