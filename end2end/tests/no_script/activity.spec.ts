import { activity } from '../../journeys/activity';

activity();
