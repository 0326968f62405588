import { signingUp } from '../journeys/signing_up';

signingUp();
