package org.leerkring.feed.ui;

import com.vaadin.flow.component.Tag;
import org.leerkring.feed.ReplyRead;

/** A reply ({@code frontend/elements/lk-reply.ts}). */
@Tag("lk-reply")
class ReplyElement extends ModelElement<ReplyRead> {}
