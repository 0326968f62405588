import { byLetter } from '../journeys/by_letter';

byLetter();
