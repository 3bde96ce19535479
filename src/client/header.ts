import './language-switch.ts';
import './theme-switch.ts';
import './site-search.ts';
import './permalinks.ts';
