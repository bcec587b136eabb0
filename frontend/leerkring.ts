/* What every page of Leerkring brings along; Leerkring.java names this module. */
import './elements/lk-avatar.js';
import './elements/lk-composer.js';
import './elements/lk-draft.js';
import './elements/lk-here.js';
import './elements/lk-new-pill.js';
import './elements/lk-question.js';
import './elements/lk-question-card.js';
import './elements/lk-reply.js';
import './elements/lk-thread.js';
import './elements/lk-pace.js';
import './elements/lk-spent.js';
import './elements/lk-time.js';
import './elements/lk-time-bar.js';
import './elements/lk-writing.js';
import './context.js';
import './connection.js';
import './keys.js';
