import { mailbox } from '../../journeys/mailbox';

mailbox();
