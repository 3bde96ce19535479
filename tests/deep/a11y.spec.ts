import { axeTests } from '../support/axe.ts';

axeTests('rest');
