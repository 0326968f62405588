import { looks } from '../journeys/looks';

looks();
