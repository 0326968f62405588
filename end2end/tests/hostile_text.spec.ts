import { hostileText } from '../journeys/hostile_text';

hostileText();
