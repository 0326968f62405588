import { signingIn } from '../../journeys/signing_in';

signingIn();
