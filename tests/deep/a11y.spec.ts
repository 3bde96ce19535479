import { axeTests } from '../support/axe.ts';

axeTests('odd');
