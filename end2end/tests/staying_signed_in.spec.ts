import { stayingSignedIn } from '../journeys/staying_signed_in';

stayingSignedIn();
