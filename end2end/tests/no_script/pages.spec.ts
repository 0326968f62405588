import { pages } from '../../journeys/pages';

pages();
