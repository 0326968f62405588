import { signedInDevices } from '../../journeys/signed_in_devices';

signedInDevices();
